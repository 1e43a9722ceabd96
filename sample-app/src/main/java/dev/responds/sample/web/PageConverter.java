package dev.responds.sample.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Sends a {@link Page} as HTML, so that its endpoints can still send problem details. */
@Component
final class PageConverter extends AbstractHttpMessageConverter<Page> {

  PageConverter() {
    super(UTF_8, MediaType.TEXT_HTML);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == Page.class;
  }

  @Override
  protected Page readInternal(Class<? extends Page> type, HttpInputMessage request) {
    throw new HttpMessageNotReadableException("Nobody sends pages", request);
  }

  @Override
  protected void writeInternal(Page page, HttpOutputMessage response) throws IOException {
    response.getBody().write(page.html().getBytes(UTF_8));
  }
}
