package dev.responds.sample.maintenance;

import dev.responds.Responds;
import dev.responds.runtime.FieldValue;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The service is closed for a while. */
@Responds(value = 503, headers = "Retry-After")
public final class UnderMaintenance extends ErrorResponseException {

  private static final long serialVersionUID = 1;

  UnderMaintenance(Duration remaining) {
    super(HttpStatus.SERVICE_UNAVAILABLE);
    setTitle("Under maintenance");
    setDetail("The service is closed for maintenance and opens again by itself.");
    getHeaders().set(HttpHeaders.RETRY_AFTER, FieldValue.delay(remaining));
  }
}
