package dev.responds.test.server;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Tests beside each other whose client does not say for whom it calls; in another process. */
@Execution(ExecutionMode.CONCURRENT)
class SharedServer {

  private static final JerseyServer SERVER = new JerseyServer();
  private static final CountDownLatch BEGUN = new CountDownLatch(2);
  private static final CountDownLatch DONE = new CountDownLatch(1);

  @Test
  void one() throws InterruptedException {
    BEGUN.countDown();
    BEGUN.await(20, TimeUnit.SECONDS);
    Client.JDK_HTTP_CLIENT.get(SERVER.address().resolve("items/7?status=418"));
    DONE.countDown();
  }

  @Test
  void other() throws InterruptedException {
    BEGUN.countDown();
    DONE.await(20, TimeUnit.SECONDS);
  }
}
