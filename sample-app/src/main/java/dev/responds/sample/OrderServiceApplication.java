package dev.responds.sample;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;

/** Starts the order service. */
@SpringBootApplication
public class OrderServiceApplication {

  private static final Logger LOG = LoggerFactory.getLogger(OrderServiceApplication.class);

  /** Runs until the process is stopped. */
  public static void main(String[] arguments) {
    SpringApplication.run(OrderServiceApplication.class, arguments);
  }

  /** The last line of the log says where to look. */
  @Bean
  ApplicationListener<ApplicationReadyEvent> address() {
    return ready -> {
      String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
      LOG.info("Look at http://localhost:{}/", port);
    };
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
