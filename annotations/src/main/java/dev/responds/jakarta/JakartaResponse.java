package dev.responds.jakarta;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A response that an endpoint declares. A resource method returns it as it is, or in a {@code
 * CompletionStage}.
 *
 * <p>Outside of resource methods, RESTEasy fails with a {@code ClassCastException} on a response
 * that it has not built itself: hand {@link #built()} to {@code AsyncResponse.resume} and {@code
 * ContainerRequestContext.abortWith}, and return it from an {@code ExceptionMapper}.
 */
public class JakartaResponse extends Response {

  private final Response built;

  /**
   * Wraps a response.
   *
   * @param built the response as the server has built it
   */
  public JakartaResponse(Response built) {
    this.built = Objects.requireNonNull(built, "built");
  }

  /**
   * The same response, of the type that the server has for it.
   *
   * @return the response as the server has built it
   */
  public final Response built() {
    return built;
  }

  /**
   * This response as something to throw, for code that cannot return it. The server answers with
   * it.
   *
   * @return an exception that carries this response
   */
  public final ResponseException toException() {
    return new ResponseException(built);
  }

  @Override
  public final int getStatus() {
    return built.getStatus();
  }

  @Override
  public final StatusType getStatusInfo() {
    return built.getStatusInfo();
  }

  @Override
  public final Object getEntity() {
    return built.getEntity();
  }

  @Override
  public final <T> T readEntity(Class<T> entityType) {
    return built.readEntity(entityType);
  }

  @Override
  public final <T> T readEntity(GenericType<T> entityType) {
    return built.readEntity(entityType);
  }

  @Override
  public final <T> T readEntity(Class<T> entityType, Annotation[] annotations) {
    return built.readEntity(entityType, annotations);
  }

  @Override
  public final <T> T readEntity(GenericType<T> entityType, Annotation[] annotations) {
    return built.readEntity(entityType, annotations);
  }

  @Override
  public final boolean hasEntity() {
    return built.hasEntity();
  }

  @Override
  public final boolean bufferEntity() {
    return built.bufferEntity();
  }

  @Override
  public final void close() {
    built.close();
  }

  @Override
  public final MediaType getMediaType() {
    return built.getMediaType();
  }

  @Override
  public final Locale getLanguage() {
    return built.getLanguage();
  }

  @Override
  public final int getLength() {
    return built.getLength();
  }

  @Override
  public final Set<String> getAllowedMethods() {
    return built.getAllowedMethods();
  }

  @Override
  public final Map<String, NewCookie> getCookies() {
    return built.getCookies();
  }

  @Override
  public final EntityTag getEntityTag() {
    return built.getEntityTag();
  }

  @Override
  public final Date getDate() {
    return built.getDate();
  }

  @Override
  public final Date getLastModified() {
    return built.getLastModified();
  }

  @Override
  public final URI getLocation() {
    return built.getLocation();
  }

  @Override
  public final Set<Link> getLinks() {
    return built.getLinks();
  }

  @Override
  public final boolean hasLink(String relation) {
    return built.hasLink(relation);
  }

  @Override
  public final Link getLink(String relation) {
    return built.getLink(relation);
  }

  @Override
  public final Link.Builder getLinkBuilder(String relation) {
    return built.getLinkBuilder(relation);
  }

  @Override
  public final MultivaluedMap<String, Object> getMetadata() {
    return built.getMetadata();
  }

  @Override
  public final MultivaluedMap<String, String> getStringHeaders() {
    return built.getStringHeaders();
  }

  @Override
  public final String getHeaderString(String name) {
    return built.getHeaderString(name);
  }

  @Override
  public final String toString() {
    return built.toString();
  }
}
