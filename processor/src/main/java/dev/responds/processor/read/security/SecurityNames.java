package dev.responds.processor.read.security;

import java.util.HashSet;
import java.util.Set;

/** The annotations of security frameworks that say who may call a method. */
final class SecurityNames {

  /** They hold an expression. */
  static final Set<String> EXPRESSIONS =
      Set.of(
          "org.springframework.security.access.prepost.PostAuthorize",
          "org.springframework.security.access.prepost.PreAuthorize");

  /** They list roles, of which the caller needs one. */
  static final Set<String> ROLES =
      Set.of(
          "io.micronaut.security.annotation.Secured",
          "jakarta.annotation.security.RolesAllowed",
          "javax.annotation.security.RolesAllowed",
          "org.springframework.security.access.annotation.Secured");

  static final Set<String> AUTHENTICATED =
      Set.of(
          "io.quarkus.security.Authenticated",
          "org.apache.shiro.authz.annotation.RequiresAuthentication",
          "org.apache.shiro.authz.annotation.RequiresUser");

  static final Set<String> AUTHORIZED =
      Set.of(
          "io.quarkus.security.PermissionsAllowed",
          "jakarta.annotation.security.DenyAll",
          "javax.annotation.security.DenyAll",
          "org.apache.shiro.authz.annotation.RequiresPermissions",
          "org.apache.shiro.authz.annotation.RequiresRoles");

  static final Set<String> OPEN =
      Set.of(
          "jakarta.annotation.security.PermitAll",
          "javax.annotation.security.PermitAll",
          "org.apache.shiro.authz.annotation.RequiresGuest");

  /** All of them. */
  static final Set<String> ALL = all();

  private SecurityNames() {}

  private static Set<String> all() {
    Set<String> all = new HashSet<>(EXPRESSIONS);
    all.addAll(ROLES);
    all.addAll(AUTHENTICATED);
    all.addAll(AUTHORIZED);
    all.addAll(OPEN);
    return Set.copyOf(all);
  }
}
