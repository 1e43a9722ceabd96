package dev.responds.sample.start;

import dev.responds.Responds;
import dev.responds.sample.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Welcomes people. */
@RestController
final class StartController {

  @GetMapping(path = "/", produces = Page.HTML)
  @Responds(value = 200, body = String.class, when = "always: the page to start from")
  StartControllerResponses.Start start(UriComponentsBuilder base) {
    return StartControllerResponses.start()
        .ok()
        .body(StartPage.of(base.toUriString(), Attempts.all()));
  }
}
