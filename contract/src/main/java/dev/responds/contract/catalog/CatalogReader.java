package dev.responds.contract.catalog;

import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonParser;
import dev.responds.contract.json.MalformedJsonException;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Policy;
import dev.responds.contract.rule.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link CatalogWriter} has written. */
final class CatalogReader {

  private final JsonObject json;
  private final Map<String, Endpoint> endpoints = new LinkedHashMap<>();

  private CatalogReader(JsonObject json) {
    this.json = json;
    int format = Json.number(json, "format");
    if (format != CatalogWriter.FORMAT) {
      throw new MalformedCatalogException(
          "format "
              + format
              + " is not the one of this version, "
              + CatalogWriter.FORMAT
              + "; compile the module with the same version of Responds");
    }
    if (!json.has("endpoints")) {
      throw new MalformedCatalogException("'endpoints' is missing or of another type");
    }
    List<Policy> policies = Json.objects(json, "policies", PolicyJson::read);
    Json.objects(json, "endpoints", entry -> entry).forEach(entry -> add(entry, policies));
  }

  static CatalogReader parse(String text) {
    try {
      return new CatalogReader(JsonParser.object(text));
    } catch (MalformedJsonException e) {
      throw new MalformedCatalogException("it is no JSON: " + e.getMessage());
    }
  }

  private void add(JsonObject entry, List<Policy> policies) {
    int policy = Json.number(entry, "policy");
    if (policy < 0 || policy >= policies.size()) {
      throw new MalformedCatalogException("there is no policy " + policy);
    }
    endpoints.put(Json.text(entry, "id"), EndpointJson.read(entry, policies.get(policy)));
  }

  String title() {
    return json.getString("title", "");
  }

  List<Endpoint> endpoints() {
    return List.copyOf(endpoints.values());
  }

  List<Verdict> verdicts() {
    return Json.objects(json, "findings", this::verdict);
  }

  private Verdict verdict(JsonObject entry) {
    String id = Json.text(entry, "endpoint");
    Endpoint endpoint = endpoints.get(id);
    if (endpoint == null) {
      throw new MalformedCatalogException("there is no endpoint '" + id + "'");
    }
    return new Verdict(endpoint, FindingJson.finding(entry), FindingJson.waiver(entry));
  }
}
