package client;

import client.api.AccountControllerApi;
import client.api.OrderControllerApi;
import client.api.ProductControllerApi;
import client.model.NewOrder;
import client.model.Order;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What a client of the sample does with generated code; each line says what came of it. */
public final class Calls {

  private Calls() {}

  /** Makes the calls, and returns a line for each. */
  public static List<String> make(String address) throws ApiException {
    List<String> lines = new ArrayList<>();
    ApiClient alice = client(address, "alice", "alice-secret");
    lines.add("account " + new AccountControllerApi(alice).accountControllerCurrent().getUsername());
    OrderControllerApi orders = new OrderControllerApi(alice);
    NewOrder draft = new NewOrder().number("generated").sku("MS-2").quantity(2);
    ApiResponse<Order> created = orders.orderControllerCreateWithHttpInfo(draft);
    lines.add("created " + created.getStatusCode() + " " + created.getData().getSku());
    lines.add("found " + orders.orderControllerFind(created.getData().getId()).getQuantity());
    lines.add("orders " + orders.orderControllerFindAll(null).getOrders().size());
    lines.add("duplicate " + failure(() -> orders.orderControllerCreate(draft)));
    lines.add("missing " + failure(() -> orders.orderControllerFind(999_999L)));
    ApiClient nobody = client(address, "nobody", "wrong");
    lines.add(
        "nobody "
            + failure(() -> new AccountControllerApi(nobody).accountControllerCurrent()));
    ProductControllerApi products = new ProductControllerApi(alice);
    lines.add("products " + (products.productControllerList().getProducts().size() > 0));
    lines.add("name " + products.productControllerShow("MS-2", null).getSku());
    return lines;
  }

  private interface Call {
    void make() throws ApiException;
  }

  private static String failure(Call call) {
    try {
      call.make();
      return "none";
    } catch (ApiException e) {
      return Integer.toString(e.getCode());
    }
  }

  private static ApiClient client(String address, String name, String password) {
    String pair = Base64.getEncoder().encodeToString((name + ":" + password).getBytes());
    ApiClient client = new ApiClient();
    client.updateBaseUri(address);
    client.setRequestInterceptor(request -> request.header("Authorization", "Basic " + pair));
    return client;
  }
}
