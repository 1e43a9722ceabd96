package shop;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest
class SliceTest {

  @Autowired private MockMvc mvc;

  @Test
  void found() throws Exception {
    mvc.perform(get("/orders/200")).andExpect(status().isOk());
  }

  @Test
  void seededFault() throws Exception {
    mvc.perform(get("/orders/418")).andExpect(status().isIAmATeapot());
  }
}
