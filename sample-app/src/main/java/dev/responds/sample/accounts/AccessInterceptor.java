package dev.responds.sample.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Enforces {@link SignedIn} and {@link AdministratorsOnly}, so that they cannot just be claimed.
 */
@Component
final class AccessInterceptor implements HandlerInterceptor {

  /** The request attribute, and by its name the parameter of endpoints, that has the caller. */
  private static final String ACCOUNT = "account";

  private final SignIn signIn;

  AccessInterceptor(SignIn signIn) {
    this.signIn = signIn;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod endpoint) {
      Optional<Account> account = caller(request);
      account.ifPresent(found -> request.setAttribute(ACCOUNT, found));
      check(endpoint, account);
    }
    return true;
  }

  private Optional<Account> caller(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
        .flatMap(BasicCredentials::parse)
        .flatMap(signIn::account);
  }

  private static void check(HandlerMethod endpoint, Optional<Account> account) {
    if (carries(endpoint, SignedIn.class) && account.isEmpty()) {
      throw new NotSignedIn();
    }
    if (carries(endpoint, AdministratorsOnly.class)
        && account.filter(Account::administrator).isEmpty()) {
      throw new NotAdministrator();
    }
  }

  private static boolean carries(HandlerMethod endpoint, Class<? extends Annotation> annotation) {
    return AnnotatedElementUtils.hasAnnotation(endpoint.getMethod(), annotation)
        || AnnotatedElementUtils.hasAnnotation(endpoint.getBeanType(), annotation);
  }
}
