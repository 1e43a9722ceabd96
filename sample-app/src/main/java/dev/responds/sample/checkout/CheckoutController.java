package dev.responds.sample.checkout;

import dev.responds.Responds;
import dev.responds.sample.accounts.Account;
import dev.responds.sample.accounts.FormTokens;
import dev.responds.sample.accounts.SignedIn;
import dev.responds.sample.checkout.CheckoutControllerResponses.Place;
import dev.responds.sample.checkout.CheckoutControllerResponses.Respond;
import dev.responds.sample.checkout.CheckoutControllerResponses.Show;
import dev.responds.sample.orders.Order;
import dev.responds.sample.products.ProductService;
import dev.responds.sample.web.Page;
import dev.responds.sample.web.TakesForm;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes orders from an HTML form by Post/Redirect/Get. */
@RestController
@RequestMapping("/checkout")
@SignedIn
final class CheckoutController {

  private final CheckoutService checkout;
  private final ProductService products;
  private final FormTokens forms;

  CheckoutController(CheckoutService checkout, ProductService products, FormTokens forms) {
    this.checkout = checkout;
    this.products = products;
    this.forms = forms;
  }

  /** Shows the products that can be ordered, with a form. */
  @GetMapping
  @Responds(
      value = 200,
      body = Page.class,
      mediaType = Page.MEDIA_TYPE,
      when = "somebody is signed in; each page has a form of its own")
  Show show(@RequestAttribute Account account) {
    Page page = CheckoutPage.of(forms.issue(account), products.onSale());
    return Respond.show().ok().body(page);
  }

  /** Takes the form, and orders what was chosen. */
  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @TakesForm
  @Responds(
      value = 303,
      when =
          "the order is placed, or was by the same form before; the order history that follows"
              + " can be refreshed without ordering again")
  @Responds(
      value = 400,
      body = Page.class,
      mediaType = Page.MEDIA_TYPE,
      when = "the form is incomplete or outdated; the page shows a new one")
  Place place(
      @ModelAttribute @Valid CheckoutForm form,
      BindingResult errors,
      @RequestAttribute Account account) {
    if (errors.hasErrors()) {
      return again(account, "Please choose a product and a quantity from 1 to 99.");
    }
    return checkout
        .place(account, form)
        .map(order -> Respond.place().seeOther(history(order)).build())
        .orElseGet(() -> again(account, "The form was outdated. Please check your order."));
  }

  private Place again(Account account, String message) {
    Page page = CheckoutPage.again(forms.issue(account), products.onSale(), message);
    return Respond.place().badRequest().body(page);
  }

  private static URI history(Order order) {
    return URI.create("/order-history#order-" + order.id());
  }
}
