package dev.responds.sample.browser;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.responds.sample.ServerTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A test that opens pages of the running sample in a browser of its own. */
abstract class BrowserTest extends ServerTest {

  @SuppressWarnings("NullAway.Init") // JUnit calls the method below first.
  static Chromium chromium;

  @BeforeAll
  static void startBrowser() {
    chromium = Chromium.start();
  }

  @AfterEach
  void closePages() {
    chromium.closePages();
  }

  @AfterAll
  static void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  /** The address of a page of another size or language, which the tests of the processor leave. */
  static String other(String file) {
    Path page = Path.of("..", "processor", "target", "pages", file).toAbsolutePath().normalize();
    assumeThat(Files.exists(page)).as("run the tests of the processor first").isTrue();
    return page.toUri().toString();
  }
}
