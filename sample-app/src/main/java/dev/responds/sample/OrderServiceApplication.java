package dev.responds.sample;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the order service. */
@SpringBootApplication
public class OrderServiceApplication {

  /** Runs until the process is stopped. */
  public static void main(String[] arguments) {
    SpringApplication.run(OrderServiceApplication.class, arguments);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
