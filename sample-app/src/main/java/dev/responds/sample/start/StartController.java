package dev.responds.sample.start;

import dev.responds.Responds;
import dev.responds.sample.start.StartControllerResponses.Respond;
import dev.responds.sample.start.StartControllerResponses.Start;
import dev.responds.sample.web.Page;
import jakarta.annotation.security.PermitAll;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Welcomes people. */
@RestController
@PermitAll
final class StartController {

  /** Shows what can be tried here. */
  @GetMapping("/")
  @Responds(
      value = 200,
      body = Page.class,
      mediaType = Page.MEDIA_TYPE,
      when = "somebody starts here")
  Start start(UriComponentsBuilder base) {
    return Respond.start().ok().body(StartPage.of(base.toUriString(), Attempts.all()));
  }
}
