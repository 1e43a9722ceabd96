package dev.responds.processor.page;

import static dev.responds.contract.catalog.EndpointBuilder.endpoint;

import dev.responds.contract.catalog.EndpointBuilder;
import dev.responds.contract.catalog.Shop;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Scope;
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
    EndpointBuilder builder =
        switch (i % 4) {
          case 0 ->
              at(controller, group, "find" + i, "GET " + path + "/{id}")
                  .sends(200, "the " + noun + " " + i + " exists", Body.of(type))
                  .sends(304, "the copy of the " + noun + " is current", Body.NONE, "ETag")
                  .sends(404, "there is no such " + noun, Body.PROBLEM);
          case 1 ->
              at(controller, group, "create" + i, "POST " + path)
                  .sends(201, "the " + noun + " is stored", Body.of(type), "Location")
                  .sends(400, "a value of the " + noun + " is missing", Body.PROBLEM)
                  .fails(409, "the number of the " + noun + " is taken", "Duplicate" + i);
          case 2 ->
              at(controller, group, "save" + i, "PUT " + path + "/{id}")
                  .sends(204, "the " + noun + " is saved", Body.NONE)
                  .sends(404, "there is no such " + noun, Body.PROBLEM)
                  .sends(409, "somebody else has changed the " + noun, Body.PROBLEM);
          default ->
              at(controller, group, "start" + i, "POST " + path + "/jobs")
                  .sends(202, "the job for the " + noun + " is queued", Body.of(type), "Location")
                  .sends(303, "the job was done before", Body.NONE, "Location")
                  .sends(429, "too many jobs at once", Body.PROBLEM, "Retry-After");
        };
    return builder
        .fails(403, "the caller may not see this " + noun, "AccessDenied")
        .surrounded(401, "nobody is signed in", Scope.TYPE)
        .build();
  }

  private static EndpointBuilder at(String controller, int group, String name, String request) {
    return endpoint("com.large.m" + group, controller, name, request).under(Shop.POLICY);
  }
}
