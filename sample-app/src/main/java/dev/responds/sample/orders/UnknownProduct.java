package dev.responds.sample.orders;

import dev.responds.Responds;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Somebody orders what is not on sale. */
@Responds(400)
public final class UnknownProduct extends ErrorResponseException {

  private static final long serialVersionUID = 1;

  UnknownProduct() {
    super(HttpStatus.BAD_REQUEST);
    setTitle("Unknown product");
    setDetail("No product of this number is on sale.");
  }
}
