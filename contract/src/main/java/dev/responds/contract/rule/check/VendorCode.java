package dev.responds.contract.rule.check;

import java.util.List;
import java.util.Optional;

/**
 * A code that some product sends and the registry does not have.
 *
 * @param status the code
 * @param vendor whose it is
 * @param name what they call it
 * @param instead registered codes that say the same, empty where no response is meant at all
 */
public record VendorCode(int status, String vendor, String name, String instead) {

  /** 507, 409 and 424 stand for what Spring once called 419 and 420. */
  private static final List<VendorCode> ALL =
      List.of(
          new VendorCode(218, "Apache", "This is fine", "200"),
          new VendorCode(419, "Laravel", "Page Expired", "403, 401, 507"),
          new VendorCode(420, "Twitter", "Enhance Your Calm", "429, 409, 424"),
          new VendorCode(430, "Shopify", "Security Rejection", "429, 431"),
          new VendorCode(440, "IIS", "Login Time-out", "401"),
          new VendorCode(444, "nginx", "No Response", ""),
          new VendorCode(449, "IIS", "Retry With", "400"),
          new VendorCode(450, "Windows", "Blocked by Parental Controls", "403"),
          new VendorCode(460, "AWS ELB", "Client Closed Connection", "408, 400"),
          new VendorCode(463, "AWS ELB", "Too Many Forwarded Addresses", "400"),
          new VendorCode(464, "AWS ELB", "Incompatible Protocol", "505"),
          new VendorCode(494, "nginx", "Request Header Too Large", "431"),
          new VendorCode(495, "nginx", "SSL Certificate Error", "400"),
          new VendorCode(496, "nginx", "SSL Certificate Required", "400"),
          new VendorCode(497, "nginx", "HTTP Request Sent to HTTPS Port", "400"),
          new VendorCode(498, "ArcGIS", "Invalid Token", "401"),
          new VendorCode(499, "nginx", "Client Closed Request", ""),
          new VendorCode(509, "cPanel", "Bandwidth Limit Exceeded", "429, 503"),
          new VendorCode(520, "Cloudflare", "Web Server Returned an Unknown Error", "502"),
          new VendorCode(521, "Cloudflare", "Web Server Is Down", "503"),
          new VendorCode(522, "Cloudflare", "Connection Timed Out", "504"),
          new VendorCode(523, "Cloudflare", "Origin Is Unreachable", "502"),
          new VendorCode(524, "Cloudflare", "A Timeout Occurred", "504"),
          new VendorCode(525, "Cloudflare", "SSL Handshake Failed", "502"),
          new VendorCode(526, "Cloudflare", "Invalid SSL Certificate", "502"),
          new VendorCode(527, "Cloudflare", "Railgun Error", "502"),
          new VendorCode(529, "Qualys", "Site Is Overloaded", "503"),
          new VendorCode(530, "Cloudflare", "Origin DNS Error", "502"),
          new VendorCode(561, "AWS ELB", "Unauthorized", "401"),
          new VendorCode(598, "proxies", "Network Read Timeout", "504"),
          new VendorCode(599, "proxies", "Network Connect Timeout", "504"));

  public static Optional<VendorCode> find(int status) {
    return ALL.stream().filter(code -> code.status() == status).findFirst();
  }
}
