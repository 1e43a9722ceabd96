package dev.responds.sample.reports;

import java.util.concurrent.Executor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Runs batch jobs one after the other, beside the requests. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class BatchConfiguration {

  static final String EXECUTOR = "batchExecutor";

  @Bean(EXECUTOR)
  Executor batchExecutor() {
    ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
    executor.setCorePoolSize(1);
    executor.setMaxPoolSize(1);
    executor.setThreadNamePrefix("batch-");
    return executor;
  }
}
