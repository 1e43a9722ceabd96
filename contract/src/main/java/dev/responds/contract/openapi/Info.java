package dev.responds.contract.openapi;

import dev.responds.contract.json.JsonWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a document says of the API as a whole.
 *
 * @param title what the API is called; empty if nobody says
 * @param version the version of the API; empty if nobody says
 * @param servers where it is, as addresses or paths
 * @param license its licence, if somebody says
 */
public record Info(String title, String version, List<String> servers, Optional<License> license) {

  /** What servers may be, as it is told to whoever writes something else. */
  public static final String PERMITTED_SERVERS = "https://api.example.com/v1 /v1 ...";

  /** Makes the list immutable. */
  public Info {
    servers = List.copyOf(servers);
  }

  /** Returns what is said of an API of which only the title is known. */
  public static Info titled(String title) {
    return new Info(title, "", List.of(), Optional.empty());
  }

  /** Returns whether a text is one that stands in one line: nothing in it steers a terminal. */
  public static boolean isLine(String text) {
    return text.chars().noneMatch(Character::isISOControl);
  }

  /**
   * Reads addresses of servers with spaces between them: each begins with {@code http://} or {@code
   * https://}, or is a path on the server that has the document.
   *
   * @return nothing if one of them is neither
   */
  public static Optional<List<String>> servers(String written) {
    List<String> servers = new ArrayList<>();
    for (String server : written.strip().split("\\s+", -1)) {
      if (!isServer(server)) {
        return Optional.empty();
      }
      servers.add(server);
    }
    return Optional.of(servers);
  }

  /** Paths of operations follow it, so that it has neither query nor fragment. */
  private static boolean isServer(String written) {
    try {
      URI address = new URI(written);
      boolean whole =
          address.getHost() != null
              && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
      boolean path =
          address.getScheme() == null
              && address.getRawAuthority() == null
              && written.startsWith("/");
      return (whole || path) && address.getRawQuery() == null && address.getRawFragment() == null;
    } catch (URISyntaxException notOne) {
      return false;
    }
  }

  /** Writes what each document has to say. */
  void write(JsonWriter json) {
    json.object("info")
        .value("title", title.isEmpty() ? "API" : title)
        .value("version", version.isEmpty() ? "unversioned" : version);
    if (license.isPresent()) {
      license.get().write(json);
    }
    json.end();
  }

  /** Writes where the API is; nothing if nobody says. */
  void writeServers(JsonWriter json) {
    if (servers.isEmpty()) {
      return;
    }
    json.array("servers");
    for (String server : servers) {
      json.object().value("url", server).end();
    }
    json.end();
  }
}
