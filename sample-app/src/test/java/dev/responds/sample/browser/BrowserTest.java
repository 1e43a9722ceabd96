package dev.responds.sample.browser;

import dev.responds.sample.ServerTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A test that opens pages of the running sample in a browser of its own. */
abstract class BrowserTest extends ServerTest {

  @SuppressWarnings("NullAway.Init") // JUnit calls the method below first.
  static Chromium chromium;

  @BeforeAll
  static void startBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }
}
