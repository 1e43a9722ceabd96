package shop;

import dev.responds.Responds;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** A numbered order is there or not; the rest depends on what is done to it. */
@Path("/orders/{number}")
public class Orders {

  /** Finds an order. */
  @GET
  @Responds(value = 200, body = String.class, when = "there is such an order")
  @Responds(value = 404, when = "there is none")
  public Response find(@PathParam("number") String number) {
    return Response.status(Integer.parseInt(number)).entity("order").build();
  }

  /** Removes an order. */
  @DELETE
  @Responds(value = 204, when = "the order is removed")
  @Responds(value = 404, when = "there is none")
  @Responds(value = 409, when = "the order is on its way")
  public Response remove(@PathParam("number") String number) {
    return Response.status(Integer.parseInt(number)).build();
  }
}
