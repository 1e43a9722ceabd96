package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RemoveTest extends Server {

  @Test
  void orderIsRemoved() throws Exception {
    assertEquals(204, send("DELETE", 204));
  }

  @Test
  void orderIsNotThere() throws Exception {
    assertEquals(404, send("DELETE", 404));
  }
}
