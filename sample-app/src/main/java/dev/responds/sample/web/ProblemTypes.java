package dev.responds.sample.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads whoever follows the type of a problem to what the status reference says of it. */
@Configuration(proxyBeanMethods = false)
class ProblemTypes implements WebMvcConfigurer {

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry
        .addRedirectViewController("/problems/{name}", "/status-reference.html#problem={name}")
        .setStatusCode(HttpStatus.SEE_OTHER);
  }
}
