package shop;

import dev.responds.Responds;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import shop.OrdersResponses.Create;
import shop.OrdersResponses.Find;
import shop.OrdersResponses.Respond;

@Path("orders")
public class Orders {

  public record Order(String number) {}

  /** It answers by itself wherever it is thrown. */
  @Responds(value = 410, when = "the order was deleted", detail = true)
  static class Gone extends RuntimeException {
    Gone(String number) {
      super("Order " + number + " was deleted");
    }
  }

  @POST
  @Responds(value = 201, body = Order.class, when = "the order is stored")
  @Responds(value = 409, when = "an order with this number exists")
  public Create create(Order draft) {
    if (draft.number().equals("1")) {
      return Respond.create().conflict().problem(p -> p.title("Duplicate order"));
    }
    return Respond.create().created(URI.create("/orders/" + draft.number())).body(draft);
  }

  @GET
  @Path("{number}")
  @Responds(value = 200, body = Order.class)
  @Responds(404)
  public Uni<Find> find(@PathParam("number") String number) {
    if (number.equals("0")) {
      throw Respond.find().notFound().problem("No such order").toException();
    }
    if (number.equals("2")) {
      throw new Gone(number);
    }
    return Uni.createFrom().item(Respond.find().ok().body(new Order(number)));
  }

  /** What it answers is known when it runs, and not before. */
  @DELETE
  @Path("{number}")
  @Responds(204)
  @Responds(404)
  public Response remove(@PathParam("number") int number) {
    return Response.status(number).build();
  }
}
