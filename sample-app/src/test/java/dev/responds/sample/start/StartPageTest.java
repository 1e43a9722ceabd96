package dev.responds.sample.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.sample.Caller;
import dev.responds.sample.ServerTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.util.HtmlUtils;

/** Needs a service of its own: what the page suggests holds for a fresh one. */
@TestPropertySource(properties = "spring.application.name=fresh-service")
class StartPageTest extends ServerTest {

  private static final Pattern ROW =
      Pattern.compile("<tr><td>(\\d+)<td>.*?<td><code>curl -i (.*?)</code>");
  private static final Pattern ARGUMENT =
      Pattern.compile("-([uXHd]) (?:'([^']*)'|(\\S+))|(http\\S+)");

  @Test
  void linksToTheStatusReference() {
    HttpResponse<String> response = anonymous().get("/");

    assertPage(response, 200);
    assertThat(response.body()).contains("href=\"/status-reference.html\"");
  }

  @Test
  void everyRequestLeadsToItsStatus() {
    Map<String, String> promised = new TreeMap<>();
    Map<String, String> sent = new TreeMap<>();
    Matcher row = ROW.matcher(anonymous().get("/").body());
    while (row.find()) {
      String request = HtmlUtils.htmlUnescape(row.group(2));
      promised.put(request + " -> ", row.group(1));
      sent.put(request + " -> ", String.valueOf(status(request)));
      heldBatch().runAll();
    }

    assertThat(sent).hasSizeGreaterThan(15).isEqualTo(promised);
  }

  private int status(String request) {
    Caller caller = anonymous();
    String method = "GET";
    String content = "";
    String path = "";
    Matcher argument = ARGUMENT.matcher(request);
    while (argument.find()) {
      String value = argument.group(2) == null ? argument.group(3) : argument.group(2);
      if (argument.group(4) != null) {
        path = argument.group(4);
      } else if (argument.group(1).equals("u")) {
        caller = caller.as(before(":", value), after(":", value));
      } else if (argument.group(1).equals("H")) {
        caller = caller.with(before(": ", value), after(": ", value));
      } else if (argument.group(1).equals("X")) {
        method = value;
      } else {
        content = value;
        method = method.equals("GET") ? "POST" : method;
      }
    }
    return caller.send(method, path, content).statusCode();
  }

  private static String before(String separator, String pair) {
    return pair.substring(0, pair.indexOf(separator));
  }

  private static String after(String separator, String pair) {
    return pair.substring(pair.indexOf(separator) + separator.length());
  }

  @Test
  void whoeverAcceptsNothingThatThereIsGetsNothing() {
    for (String path : List.of("/products", "/ready")) {
      assertThat(anonymous().with("Accept", "image/png").get(path).statusCode())
          .as(path)
          .isEqualTo(406);
    }
  }
}
