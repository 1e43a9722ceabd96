package dev.responds.processor.page;

import static dev.responds.contract.model.EndpointFixture.request;
import static dev.responds.contract.model.ResponseFixture.response;

import dev.responds.contract.catalog.Shop;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import java.util.ArrayList;
import java.util.List;

/** An API of any size: ten endpoints a class, five responses each, one of them around the class. */
final class LargeApi {

  private static final int PER_CLASS = 10;
  private static final List<String> NOUNS =
      List.of("order", "invoice", "customer", "shipment", "product", "payment", "voucher");

  private LargeApi() {}

  static List<Endpoint> endpoints(int count) {
    List<Endpoint> endpoints = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      endpoints.add(build(i / PER_CLASS, i % PER_CLASS));
    }
    return endpoints;
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
