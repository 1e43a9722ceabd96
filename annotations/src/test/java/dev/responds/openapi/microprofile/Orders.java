package dev.responds.openapi.microprofile;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

/** A resource of which SmallRye makes a document. */
@Path("orders")
@Produces("application/json")
public final class Orders {

  /** Made by nobody. */
  public Orders() {}

  /** Stands for a generated type. */
  public record Created(Inner inner) {}

  /** What only it refers to. */
  public record Inner(String text) {}

  /** What the document tells by itself. */
  public record Order(String note) {}

  /** Not a word of it is true. */
  @POST
  public Created create(Order draft) {
    return new Created(new Inner(draft.note()));
  }

  /** SmallRye takes it for a 204. */
  @PUT
  @Path("{id}")
  public void replace(@PathParam("id") int id, Order order) {}

  /** SmallRye takes it for a 204, which is right. */
  @DELETE
  @Path("{id}")
  public void remove(@PathParam("id") int id) {}

  /** Nothing is declared of it. */
  @GET
  @Path("{id}/history")
  public Order history(@PathParam("id") int id) {
    return new Order("of " + id);
  }
}
