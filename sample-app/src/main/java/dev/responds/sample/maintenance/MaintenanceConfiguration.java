package dev.responds.sample.maintenance;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the gate in front of every endpoint. */
@Configuration(proxyBeanMethods = false)
class MaintenanceConfiguration implements WebMvcConfigurer {

  /** Before all other checks. */
  private static final int ORDER = 1;

  private final MaintenanceGate gate;

  MaintenanceConfiguration(MaintenanceGate gate) {
    this.gate = gate;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(gate).order(ORDER);
  }
}
