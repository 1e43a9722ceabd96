package dev.responds.contract.openapi;

import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes what callers have to show, as far as it is known: a 401 carries a challenge, which names
 * an authentication scheme (RFC 9110 §11.6.1). Roles are no scopes of OAuth, and stay out.
 */
final class Security {

  private static final int UNAUTHORIZED = 401;

  private final JsonWriter json;
  private final Map<String, SecurityScheme> declared;
  private final Map<String, SecurityScheme> used = new TreeMap<>();

  Security(JsonWriter json, Map<String, SecurityScheme> declared) {
    this.json = json;
    this.declared = new TreeMap<>(declared);
  }

  /** Writes what an operation asks for; nothing if that is not known. */
  void add(Operation operation) {
    Optional<List<Map<String, List<String>>>> common = Optional.empty();
    for (Endpoint endpoint : operation.endpoints()) {
      Optional<List<Map<String, List<String>>>> own = required(endpoint);
      if (own.isEmpty() || (common.isPresent() && !common.equals(own))) {
        // What holds for one of several endpoints does not hold for the operation.
        return;
      }
      common = own;
    }
    if (common.isPresent()) {
      write(common.get());
    }
  }

  private void write(List<Map<String, List<String>>> alternatives) {
    json.array("security");
    for (Map<String, List<String>> alternative : alternatives) {
      json.object();
      for (Map.Entry<String, List<String>> scheme : alternative.entrySet()) {
        json.array(scheme.getKey(), scheme.getValue());
        used.put(scheme.getKey(), scheme(scheme.getKey()));
      }
      json.end();
    }
    json.end();
  }

  /** What names a scheme that the document does not have would mean nothing. */
  private Optional<List<Map<String, List<String>>>> required(Endpoint endpoint) {
    Optional<List<Map<String, List<String>>>> said = endpoint.documentation().security();
    if (said.isPresent() && areDeclared(said.get())) {
      return said;
    }
    List<Map<String, List<String>>> alternatives = new ArrayList<>();
    boolean open = endpoint.documentation().open();
    if (open && !endpoint.declares(UNAUTHORIZED)) {
      return Optional.of(alternatives);
    }
    for (String scheme : schemes(endpoint)) {
      alternatives.add(Map.of(name(scheme), List.of()));
    }
    if (alternatives.isEmpty()) {
      return Optional.empty();
    }
    if (open && !declaresItself(endpoint)) {
      // Somebody around it answers so, but an annotation lets everybody in.
      alternatives.add(0, Map.of());
    }
    return Optional.of(alternatives);
  }

  private static boolean declaresItself(Endpoint endpoint) {
    for (DeclaredResponse response : endpoint.responses()) {
      if (response.status() == UNAUTHORIZED && response.onMethod()) {
        return true;
      }
    }
    return false;
  }

  private boolean areDeclared(List<Map<String, List<String>>> alternatives) {
    for (Map<String, List<String>> alternative : alternatives) {
      if (!declared.keySet().containsAll(alternative.keySet())) {
        return false;
      }
    }
    return true;
  }

  /** Returns the authentication schemes that an endpoint asks for. */
  private static Set<String> schemes(Endpoint endpoint) {
    Set<String> schemes = new TreeSet<>();
    for (DeclaredResponse response : endpoint.responses()) {
      if (response.status() == UNAUTHORIZED) {
        Optional<String> own = response.value("WWW-Authenticate");
        schemes.addAll(
            Challenges.schemes(
                own.isPresent() ? own.get() : endpoint.policy().challenge().orElse("")));
      }
    }
    if (schemes.isEmpty() && endpoint.traits().access().restricted()) {
      // The policy speaks of every 401, and who is restricted sends one.
      schemes.addAll(Challenges.schemes(endpoint.policy().challenge().orElse("")));
    }
    return schemes;
  }

  /** Returns the name that somebody has given to the scheme, else one of its own. */
  private String name(String scheme) {
    for (Map.Entry<String, SecurityScheme> named : declared.entrySet()) {
      if (named.getValue().isHttp(scheme)) {
        return named.getKey();
      }
    }
    String plain = scheme.replaceAll("[^A-Za-z0-9._-]", "_");
    String name = plain;
    for (int i = 2; declared.containsKey(name); i++) {
      name = plain + "." + i;
    }
    declared.put(name, SecurityScheme.http(scheme));
    return name;
  }

  private SecurityScheme scheme(String name) {
    return declared.getOrDefault(name, SecurityScheme.http(name));
  }

  /** Writes the schemes that operations have named. */
  void addSchemes() {
    if (used.isEmpty()) {
      return;
    }
    json.object("securitySchemes");
    for (Map.Entry<String, SecurityScheme> scheme : used.entrySet()) {
      json.object(scheme.getKey());
      write(scheme.getValue());
      json.end();
    }
    json.end();
  }

  private void write(SecurityScheme scheme) {
    write(scheme.members());
    if (scheme.flows().isEmpty()) {
      return;
    }
    json.object("flows");
    for (Map.Entry<String, SecurityScheme.Flow> flow : scheme.flows().entrySet()) {
      json.object(flow.getKey());
      write(flow.getValue().urls());
      json.object("scopes");
      write(flow.getValue().scopes());
      json.end().end();
    }
    json.end();
  }

  private void write(Map<String, String> members) {
    for (Map.Entry<String, String> member : members.entrySet()) {
      json.value(member.getKey(), member.getValue());
    }
  }
}
