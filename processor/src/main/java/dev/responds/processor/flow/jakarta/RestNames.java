package dev.responds.processor.flow.jakarta;

import java.util.Map;

/** Types of Jakarta REST, by the names that they have now. */
final class RestNames {

  static final String REST = "jakarta/ws/rs/";
  static final String RESPONSE = REST + "core/Response";
  static final String BUILDER = RESPONSE + "$ResponseBuilder";
  static final String STATUS = RESPONSE + "$Status";
  static final String STATUS_TYPE = RESPONSE + "$StatusType";
  static final String WEB_EXCEPTION = REST + "WebApplicationException";
  static final String ASYNC = REST + "container/AsyncResponse";
  static final String QUARKUS = "org/jboss/resteasy/reactive/RestResponse";

  private static final String OLD = "javax/ws/rs/";

  /** Exceptions of one status each. */
  static final Map<String, Integer> EXCEPTIONS =
      Map.ofEntries(
          Map.entry(REST + "BadRequestException", 400),
          Map.entry(REST + "NotAuthorizedException", 401),
          Map.entry(REST + "ForbiddenException", 403),
          Map.entry(REST + "NotFoundException", 404),
          Map.entry(REST + "NotAllowedException", 405),
          Map.entry(REST + "NotAcceptableException", 406),
          Map.entry(REST + "NotSupportedException", 415),
          Map.entry(REST + "InternalServerErrorException", 500),
          Map.entry(REST + "ServiceUnavailableException", 503));

  private RestNames() {}

  /** Returns the name that a type has now. */
  static String now(String name) {
    return name.startsWith(OLD) ? REST + name.substring(OLD.length()) : name;
  }

  /** Returns the name that a type had before. */
  static String before(String name) {
    return OLD + name.substring(REST.length());
  }
}
