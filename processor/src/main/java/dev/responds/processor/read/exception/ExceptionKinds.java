package dev.responds.processor.read.exception;

import dev.responds.contract.model.ExceptionType.Kind;
import dev.responds.processor.read.element.ElementPlaces;
import dev.responds.processor.read.element.ModuleTypes;
import dev.responds.processor.read.element.Packages;
import dev.responds.processor.read.element.Supertypes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Reads what an exception is about, by its name and those of its superclasses. */
public final class ExceptionKinds {

  private static final Map<String, Kind> OF_FRAMEWORKS =
      Map.ofEntries(
          Map.entry(
              "org.springframework.security.core.AuthenticationException", Kind.AUTHENTICATION),
          Map.entry(
              "org.springframework.security.access.AccessDeniedException", Kind.ACCESS_DENIED),
          Map.entry("jakarta.ws.rs.NotAuthorizedException", Kind.AUTHENTICATION),
          Map.entry("javax.ws.rs.NotAuthorizedException", Kind.AUTHENTICATION),
          Map.entry("jakarta.ws.rs.ForbiddenException", Kind.ACCESS_DENIED),
          Map.entry("javax.ws.rs.ForbiddenException", Kind.ACCESS_DENIED),
          Map.entry("jakarta.ejb.EJBAccessException", Kind.ACCESS_DENIED),
          Map.entry("jakarta.security.enterprise.AuthenticationException", Kind.AUTHENTICATION),
          Map.entry("javax.security.auth.login.LoginException", Kind.AUTHENTICATION),
          Map.entry("io.quarkus.security.AuthenticationFailedException", Kind.AUTHENTICATION),
          Map.entry("io.quarkus.security.UnauthorizedException", Kind.AUTHENTICATION),
          Map.entry("io.quarkus.security.ForbiddenException", Kind.ACCESS_DENIED),
          Map.entry("org.apache.shiro.authc.AuthenticationException", Kind.AUTHENTICATION),
          Map.entry("org.apache.shiro.authz.UnauthenticatedException", Kind.AUTHENTICATION),
          Map.entry("org.apache.shiro.authz.AuthorizationException", Kind.ACCESS_DENIED));

  /**
   * What an application calls its own; names that say either, as "unauthorized" does, are not here.
   */
  private static final Map<String, Kind> OF_APPLICATIONS =
      Map.of(
          "AuthenticationException", Kind.AUTHENTICATION,
          "AuthenticationFailedException", Kind.AUTHENTICATION,
          "NotAuthenticatedException", Kind.AUTHENTICATION,
          "UnauthenticatedException", Kind.AUTHENTICATION,
          "AccessDeniedException", Kind.ACCESS_DENIED,
          "ForbiddenException", Kind.ACCESS_DENIED);

  /** Packages that no application shares, even if its own begin in the same way. */
  private static final Set<String> LIBRARIES =
      Set.of("java.", "javax.", "jakarta.", "kotlin.", "org.apache.", "org.springframework.");

  private final Supertypes supertypes;
  private final ModuleTypes module;

  public ExceptionKinds(Supertypes supertypes, ModuleTypes module) {
    this.supertypes = supertypes;
    this.module = module;
  }

  /** Returns what an exception is about for the application that a controller belongs to. */
  Kind of(TypeElement exception, TypeElement controller) {
    for (TypeElement type : supertypes.superclasses(exception)) {
      Optional<Kind> kind = about(type, controller);
      if (kind.isPresent()) {
        return kind.get();
      }
    }
    return isOfApplication(exception, controller) ? Kind.APPLICATION : Kind.UNKNOWN;
  }

  private Optional<Kind> about(TypeElement type, TypeElement controller) {
    Kind known = OF_FRAMEWORKS.get(type.getQualifiedName().toString());
    if (known != null) {
      return Optional.of(known);
    }
    Kind named = OF_APPLICATIONS.get(type.getSimpleName().toString());
    return named != null && isOfApplication(type, controller)
        ? Optional.of(named)
        : Optional.empty();
  }

  /** Other modules of an application share the beginning of their packages with the controller. */
  private boolean isOfApplication(TypeElement type, TypeElement controller) {
    String name = type.getQualifiedName().toString();
    return module.contains(name)
        || (name.startsWith(beginning(ElementPlaces.packageOf(controller)))
            && !Packages.contain(LIBRARIES, name));
  }

  /** Returns the first two names of a package. */
  private static String beginning(String packageName) {
    int second = packageName.indexOf('.', packageName.indexOf('.') + 1);
    return (second < 0 ? packageName : packageName.substring(0, second)) + ".";
  }
}
