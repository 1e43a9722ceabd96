package dev.responds.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The code that the page makes for each endpoint compiles, runs, and gets what is declared. */
class ClientCodeTest extends BrowserTest {

  private static final String USER = "alice:alice-secret";

  @TempDir Path folder;

  @Test
  void javaCompilesAndRuns() throws Exception {
    Map<String, List<String>> declared = new TreeMap<>();
    Map<String, String> codes = code(2, declared);
    assertThat(codes).hasSizeGreaterThan(20);
    RestClient client =
        RestClient.builder()
            .requestFactory(
                new JdkClientHttpRequestFactory(
                    java.net.http.HttpClient.newBuilder()
                        .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
                        .build()))
            .build();
    for (Map.Entry<String, String> code : codes.entrySet()) {
      assertThat(declared.get(code.getKey()))
          .as(code.getKey())
          .contains(Integer.toString(run(code.getValue(), client)));
    }
  }

  private int run(String code, RestClient client) throws Exception {
    Path classes = Files.createTempDirectory(folder, "code");
    Path source = Files.writeString(classes.resolve("Call.java"), code);
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-Xlint:-options",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString(),
                source.toString());
    assertThat(compiled).as(code).isZero();
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, RestClient.class.getClassLoader())) {
      Method call =
          List.of(loader.loadClass("Call").getDeclaredMethods()).stream()
              .filter(method -> method.getName().equals("call"))
              .findFirst()
              .orElseThrow();
      call.setAccessible(true);
      Object[] arguments =
          call.getParameterCount() == 1
              ? new Object[] {client}
              : new Object[] {client, authorization()};
      Object got = call.invoke(null, arguments);
      return success(code, got);
    } catch (InvocationTargetException failure) {
      Throwable cause = Objects.requireNonNull(failure.getCause());
      var status = cause.getClass().getDeclaredField("status");
      status.setAccessible(true);
      return status.getInt(cause);
    }
  }

  /** Returns a status that the code returns from, and which fits what it has returned. */
  private static int success(String code, Object got) {
    String leads = got instanceof String text && text.startsWith("/") ? "response" : "text";
    Matcher success = Pattern.compile("case (\\d+):\\s+return " + leads).matcher(code);
    assertThat(success.find()).as(code + got).isTrue();
    return Integer.parseInt(success.group(1));
  }

  @Test
  void fetchRuns() {
    Map<String, List<String>> declared = new TreeMap<>();
    Map<String, String> codes = code(1, declared);
    Page page = chromium.open(new Browser.NewContextOptions());
    page.navigate(address() + "/openapi.json");
    codes.forEach(
        (endpoint, code) -> {
          String run =
              "async (authorization) => {"
                  + code
                  + "\ntry { await call(authorization); return '2xx'; }"
                  + " catch (failure) { return String(failure.status ?? failure); } }";
          String status = (String) page.evaluate(run, authorization());
          // Where to a redirect leads, a browser tells no script.
          if (!status.equals("0")) {
            assertThat(declared.get(endpoint))
                .as(endpoint)
                .anyMatch(
                    known ->
                        known.equals(status) || (status.equals("2xx") && known.startsWith("2")));
          }
        });
  }

  @Test
  void curlRuns() throws Exception {
    Map<String, List<String>> declared = new TreeMap<>();
    Map<String, String> codes = code(0, declared);
    for (Map.Entry<String, String> code : codes.entrySet()) {
      ProcessBuilder shell =
          new ProcessBuilder("sh", "-c", code.getValue().replace("--retry 3", "--silent"));
      shell.environment().put("API_USER", "alice");
      shell.environment().put("API_PASSWORD", "alice-secret");
      shell.redirectError(ProcessBuilder.Redirect.DISCARD);
      Process curl = shell.start();
      String got = new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(curl.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(declared.get(code.getKey()))
          .as(code.getValue() + "\n" + got)
          .contains(got.replaceAll("(?s)^HTTP/1.1 (\\d+).*", "$1"));
    }
  }

  /** Returns the code of each endpoint, for this server, and the statuses that it declares. */
  private Map<String, String> code(int language, Map<String, List<String>> declared) {
    Page page = chromium.open(new Browser.NewContextOptions().setViewportSize(1280, 900));
    page.navigate(address() + "/status-reference.html");
    page.evaluate(
        "document.querySelectorAll('.server').forEach(e => e.textContent = '" + address() + "')");
    page.evaluate("document.querySelectorAll('.use').forEach(e => e.open = true)");
    page.locator(".use pre").first().waitFor(new Locator.WaitForOptions().setTimeout(10_000));
    Map<String, String> codes = new TreeMap<>();
    for (Locator endpoint : page.locator(".controller[id] > article").all()) {
      String id = endpoint.getAttribute("id");
      codes.put(
          id,
          (String)
              endpoint.evaluate(
                  "(e, i) => { e.querySelectorAll('.tabs button')[i].click();"
                      + " return e.querySelector('.use pre').textContent; }",
                  language));
      declared.put(
          id,
          endpoint.locator("ol:not(.found) > li:not(.also) > a b, ol > .also a").allTextContents());
    }
    return codes;
  }

  private static String authorization() {
    byte[] credentials = USER.getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(credentials);
  }
}
