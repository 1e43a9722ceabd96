package dev.responds.test.spring;

import dev.responds.test.handler.MvcAnswerer;
import dev.responds.test.record.Recorder;
import dev.responds.test.servlet.RecordingFilter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;

/** The filter that records what servlets send, before all others and in all dispatches. */
final class RecordingServlets {

  private RecordingServlets() {}

  static FilterRegistrationBean<Filter> create(String context) {
    FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter(context));
    registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    registration.setName("respondsRecorder");
    registration.setAsyncSupported(true);
    return registration;
  }

  private static Filter filter(String context) {
    return new RecordingFilter(Recorder.INSTANCE, new MvcAnswerer(), context);
  }

  /** The same for contexts whose filters somebody else registers. */
  static final class WithoutBoot {

    private WithoutBoot() {}

    static Filter create(String context) {
      return new RecordingFilter(Recorder.INSTANCE, new MvcAnswerer(), context);
    }
  }
}
