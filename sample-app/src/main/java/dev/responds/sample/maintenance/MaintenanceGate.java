package dev.responds.sample.maintenance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Turns requests away during maintenance where {@link ClosedDuringMaintenance} says so. */
@Component
final class MaintenanceGate implements HandlerInterceptor {

  private final MaintenanceMode maintenance;

  MaintenanceGate(MaintenanceMode maintenance) {
    this.maintenance = maintenance;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod endpoint && closes(endpoint.getBeanType())) {
      maintenance
          .remaining()
          .ifPresent(
              remaining -> {
                throw new UnderMaintenance(remaining);
              });
    }
    return true;
  }

  private static boolean closes(Class<?> controller) {
    return controller.getPackage().isAnnotationPresent(ClosedDuringMaintenance.class);
  }
}
