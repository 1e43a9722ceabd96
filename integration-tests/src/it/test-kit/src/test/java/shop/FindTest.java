package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindTest extends Server {

  private static boolean tried;

  @ParameterizedTest
  @ValueSource(ints = {200, 404})
  void orderIsThereOrNot(int status) throws Exception {
    assertEquals(status, send("GET", status));
  }

  @Test
  void maybeUndeclared() throws Exception {
    int status = isSeeded(System.getProperty("seeded", "")) ? 418 : 200;
    assertEquals(status, send("GET", status));
  }

  private static boolean isSeeded(String when) {
    boolean seeded = when.equals("true") || when.equals("once") && !tried;
    tried = true;
    return seeded;
  }
}
