package dev.responds.processor.page;

import static dev.responds.contract.model.EndpointFixture.request;
import static dev.responds.contract.model.ResponseFixture.response;

import dev.responds.contract.catalog.Shop;
import dev.responds.contract.http.StatusTexts;
import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonParser;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Limits;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Schema;
import dev.responds.contract.model.Schemas;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.openapi.Description;
import dev.responds.contract.openapi.Info;
import dev.responds.contract.openapi.OpenApi;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An API of any size: ten endpoints a class, five responses each, one of them around the class. */
final class LargeApi {

  private static final int PER_CLASS = 10;
  private static final List<String> NOUNS =
      List.of("order", "invoice", "customer", "shipment", "product", "payment", "voucher");

  private static final Schema MEMBERS =
      new Schema.Structure(
          List.of(
              member("id", "integer"),
              member("number", "string"),
              member("customer", "string"),
              member("amount", "number"),
              member("paid", "boolean")));

  private LargeApi() {}

  static List<Endpoint> endpoints(int count) {
    List<Endpoint> endpoints = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      endpoints.add(build(i / PER_CLASS, i % PER_CLASS));
    }
    return endpoints;
  }

  /** Returns what the document of such an API says: each type has five members. */
  static JsonObject document(List<Endpoint> endpoints) {
    Map<JavaType, Schema> outputs = new LinkedHashMap<>();
    Map<Schema.Reference, Schema> structures = new LinkedHashMap<>();
    for (Endpoint endpoint : endpoints) {
      for (DeclaredResponse response : endpoint.responses()) {
        response.body().type().ifPresent(type -> outputs.put(type, new Schema.Reference(type)));
      }
    }
    for (JavaType type : outputs.keySet()) {
      structures.put(new Schema.Reference(type), MEMBERS);
    }
    StringWriter document = new StringWriter();
    OpenApi.write(
        new Description(
            Info.titled("Large"),
            endpoints,
            new Schemas(outputs, Map.of(), Map.of(), Map.of(), structures),
            Map.of(),
            Shop.REGISTRY,
            StatusTexts.of(Locale.ENGLISH)),
        document);
    return JsonParser.object(document.toString());
  }

  private static Schema.Member member(String name, String type) {
    return new Schema.Member(
        name, new Schema.Value(type, ""), true, Limits.NONE, Schema.Access.BOTH);
  }

  private static Endpoint build(int group, int i) {
    String noun = NOUNS.get((group + i) % NOUNS.size());
    String controller = "Module" + group + "Controller";
    String path = "/m" + group + "/" + noun + "s" + i;
    JavaType type = JavaType.of("com.large.m" + group, "Dto" + i);
    EndpointFixture endpoint =
        switch (i % 4) {
          case 0 ->
              at(controller, group, "find" + i, "GET " + path + "/{id}")
                  .responds(200, "the " + noun + " " + i + " exists", Body.of(type))
                  .responds(304, "the copy of the " + noun + " is current", Body.NONE, "ETag")
                  .responds(404, "there is no such " + noun, Body.PROBLEM);
          case 1 ->
              at(controller, group, "create" + i, "POST " + path)
                  .responds(201, "the " + noun + " is stored", Body.of(type), "Location")
                  .responds(400, "a value of the " + noun + " is missing", Body.PROBLEM)
                  .responds(
                      thrown(409, "Duplicate" + i).when("the number of the " + noun + " is taken"));
          case 2 ->
              at(controller, group, "save" + i, "PUT " + path + "/{id}")
                  .responds(204, "the " + noun + " is saved", Body.NONE)
                  .responds(404, "there is no such " + noun, Body.PROBLEM)
                  .responds(409, "somebody else has changed the " + noun, Body.PROBLEM);
          default ->
              at(controller, group, "start" + i, "POST " + path + "/jobs")
                  .responds(
                      202, "the job for the " + noun + " is queued", Body.of(type), "Location")
                  .responds(303, "the job was done before", Body.NONE, "Location")
                  .responds(429, "too many jobs at once", Body.PROBLEM, "Retry-After");
        };
    return endpoint
        .responds(thrown(403, "AccessDenied").when("the caller may not see this " + noun))
        .responds(
            response(401)
                .when("nobody is signed in")
                .body(Body.PROBLEM)
                .sentBy(Sender.INFRASTRUCTURE)
                .at(Scope.TYPE))
        .build();
  }

  private static EndpointFixture at(String controller, int group, String name, String request) {
    return request(request).in("com.large.m" + group, controller).named(name).under(Shop.POLICY);
  }

  private static ResponseFixture thrown(int status, String exception) {
    return response(status).on(exception).body(Body.PROBLEM);
  }
}
