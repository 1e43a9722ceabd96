package dev.responds.sample.accounts;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Exceptions are answered in a slice of the application too, and in a set-up without any. */
@WebMvcTest(AccessSliceTest.Secrets.class)
@Import({SignIn.class, AccessSliceTest.Surroundings.class, AccessSliceTest.Secrets.class})
class AccessSliceTest {

  @RestController
  static class Secrets {

    @GetMapping("/secret")
    @SignedIn
    String secret() {
      throw new NotAdministrator();
    }
  }

  @TestConfiguration(proxyBeanMethods = false)
  @ComponentScan("dev.responds.sample.maintenance")
  static class Surroundings {

    @Bean
    AccountRepository accounts() {
      return username -> Optional.empty();
    }
  }

  private final MockMvc slice;

  @Autowired
  AccessSliceTest(MockMvc slice) {
    this.slice = slice;
  }

  @Test
  void aSliceHasTheAnswersOfExceptions() throws Exception {
    slice
        .perform(get("/secret"))
        .andExpect(status().isUnauthorized())
        .andExpect(header().string("WWW-Authenticate", NotSignedIn.CHALLENGE))
        .andExpect(header().string("Content-Type", "application/problem+json"))
        .andExpect(jsonPath("$.type").value("/problems/not-signed-in"))
        .andExpect(jsonPath("$.title").value("Not signed in"))
        .andExpect(jsonPath("$.detail").value("Send the name and the password of an account."));
  }

  @Test
  void aSetUpWithoutScanTakesThemByHand() throws Exception {
    MockMvc alone =
        MockMvcBuilders.standaloneSetup(new Secrets())
            .setControllerAdvice(new ExceptionResponses())
            .build();

    alone
        .perform(get("/secret"))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.title").value("Administrators only"));
  }
}
