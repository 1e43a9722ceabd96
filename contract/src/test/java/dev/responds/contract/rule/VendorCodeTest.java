package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.rule.Checks.check;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Finding;
import dev.responds.contract.rule.check.VendorCode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes that products send without having registered them. */
class VendorCodeTest {

  private static final StatusRegistry REGISTRY = StatusRegistry.load();

  @ParameterizedTest
  @CsvSource({
    "218, Apache, This is fine, 200",
    "419, Laravel, Page Expired, '403, 401, 507'",
    "420, Twitter, Enhance Your Calm, '429, 409, 424'",
    "430, Shopify, Security Rejection, '429, 431'",
    "440, IIS, Login Time-out, 401",
    "444, nginx, No Response, ''",
    "449, IIS, Retry With, 400",
    "450, Windows, Blocked by Parental Controls, 403",
    "460, AWS ELB, Client Closed Connection, '408, 400'",
    "463, AWS ELB, Too Many Forwarded Addresses, 400",
    "464, AWS ELB, Incompatible Protocol, 505",
    "494, nginx, Request Header Too Large, 431",
    "495, nginx, SSL Certificate Error, 400",
    "496, nginx, SSL Certificate Required, 400",
    "497, nginx, HTTP Request Sent to HTTPS Port, 400",
    "498, ArcGIS, Invalid Token, 401",
    "499, nginx, Client Closed Request, ''",
    "509, cPanel, Bandwidth Limit Exceeded, '429, 503'",
    "520, Cloudflare, Web Server Returned an Unknown Error, 502",
    "521, Cloudflare, Web Server Is Down, 503",
    "522, Cloudflare, Connection Timed Out, 504",
    "523, Cloudflare, Origin Is Unreachable, 502",
    "524, Cloudflare, A Timeout Occurred, 504",
    "525, Cloudflare, SSL Handshake Failed, 502",
    "526, Cloudflare, Invalid SSL Certificate, 502",
    "527, Cloudflare, Railgun Error, 502",
    "529, Qualys, Site Is Overloaded, 503",
    "530, Cloudflare, Origin DNS Error, 502",
    "561, AWS ELB, Unauthorized, 401",
    "598, proxies, Network Read Timeout, 504",
    "599, proxies, Network Connect Timeout, 504"
  })
  void messageNamesTheVendorAndTheReplacement(
      int status, String vendor, String name, String instead) {
    Finding finding = check(get().responds(200, status)).get(0).finding();
    assertThat(finding.id()).isEqualTo("status-unassigned");
    for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
      RuleTexts texts = RuleTexts.of(locale);
      assertThat(texts.message(finding)).contains("" + status, vendor, '"' + name + '"');
      assertThat(texts.fix(finding)).contains(instead);
    }
  }

  @Test
  void replacementsAreRegisteredAndActive() {
    codes()
        .flatMap(code -> Stream.of(code.instead().split(", ")))
        .filter(instead -> !instead.isEmpty())
        .forEach(
            instead ->
                assertThat(REGISTRY.find(Integer.parseInt(instead))).as(instead).isPresent());
  }

  @Test
  void everyCodeIsOneOfThose() {
    assertThat(codes().count()).isEqualTo(31);
  }

  private static Stream<VendorCode> codes() {
    return IntStream.range(100, 1000).boxed().flatMap(code -> VendorCode.find(code).stream());
  }
}
