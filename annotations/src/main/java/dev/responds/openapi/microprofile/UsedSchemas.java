package dev.responds.openapi.microprofile;

import dev.responds.internal.Nullable;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Reference;
import org.eclipse.microprofile.openapi.models.callbacks.Callback;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The schemas that a document used before responses changed. What then is used no more told of a
 * generated type; what was not used before is there for another reason.
 */
final class UsedSchemas {

  private static final String SCHEMAS = "#/components/schemas/";

  private final OpenAPI document;
  private final Set<String> before;

  private UsedSchemas(OpenAPI document, Set<String> before) {
    this.document = document;
    this.before = before;
  }

  static UsedSchemas of(OpenAPI document) {
    return new UsedSchemas(document, new Walk(document).used());
  }

  /** Removes those that are used no more, and ours that no response came to use. */
  void removeOthers() {
    Components components = document.getComponents();
    if (components == null || components.getSchemas() == null) {
      return;
    }
    Set<String> now = new Walk(document).used();
    for (String name : Set.copyOf(components.getSchemas().keySet())) {
      if (!now.contains(name) && (before.contains(name) || name.startsWith("Responds."))) {
        components.removeSchema(name);
      }
    }
  }

  /** One way through all that can refer to a schema. */
  private static final class Walk {

    private final OpenAPI document;
    private final Set<String> used = new HashSet<>();
    private final Queue<String> missing = new ArrayDeque<>();

    Walk(OpenAPI document) {
      this.document = document;
    }

    Set<String> used() {
      if (document.getPaths() != null) {
        each(document.getPaths().getPathItems(), this::add);
      }
      each(document.getWebhooks(), this::add);
      Components components = document.getComponents();
      if (components != null) {
        each(components.getResponses(), this::add);
        each(components.getParameters(), this::add);
        each(components.getRequestBodies(), this::add);
        each(components.getHeaders(), this::add);
        each(components.getCallbacks(), this::add);
        each(components.getPathItems(), this::add);
        Map<String, Schema> schemas = components.getSchemas();
        while (schemas != null && !missing.isEmpty()) {
          add(schemas.get(missing.remove()));
        }
      }
      return used;
    }

    private static <T> void each(@Nullable Map<String, T> map, Consumer<T> add) {
      if (map != null) {
        map.values().forEach(add);
      }
    }

    private void add(PathItem item) {
      each(item.getParameters(), this::add);
      item.getOperations().values().forEach(this::add);
    }

    private static <T> void each(@Nullable Collection<T> list, Consumer<T> add) {
      if (list != null) {
        list.forEach(add);
      }
    }

    private void add(Operation operation) {
      each(operation.getParameters(), this::add);
      if (operation.getRequestBody() != null) {
        add(operation.getRequestBody());
      }
      if (operation.getResponses() != null) {
        each(operation.getResponses().getAPIResponses(), this::add);
      }
      each(operation.getCallbacks(), this::add);
    }

    private void add(Callback callback) {
      each(callback.getPathItems(), this::add);
    }

    private void add(Parameter parameter) {
      add(parameter.getSchema());
      add(parameter.getContent());
    }

    private void add(RequestBody body) {
      add(body.getContent());
    }

    private void add(APIResponse response) {
      each(response.getHeaders(), this::add);
      add(response.getContent());
    }

    private void add(Header header) {
      add(header.getSchema());
      add(header.getContent());
    }

    private void add(@Nullable Content content) {
      if (content != null) {
        each(content.getMediaTypes(), this::add);
      }
    }

    private void add(MediaType type) {
      add(type.getSchema());
    }

    private void add(@Nullable Schema schema) {
      if (schema == null) {
        return;
      }
      refer(schema);
      if (schema.getDiscriminator() != null) {
        each(schema.getDiscriminator().getMapping(), this::refer);
      }
      each(schema.getProperties(), this::add);
      each(schema.getPatternProperties(), this::add);
      each(schema.getDependentSchemas(), this::add);
      each(schema.getAllOf(), this::add);
      each(schema.getAnyOf(), this::add);
      each(schema.getOneOf(), this::add);
      each(schema.getPrefixItems(), this::add);
      add(schema.getItems());
      add(schema.getAdditionalPropertiesSchema());
      add(schema.getPropertyNames());
      add(schema.getNot());
      add(schema.getIfSchema());
      add(schema.getThenSchema());
      add(schema.getElseSchema());
      add(schema.getContains());
      add(schema.getContentSchema());
      add(schema.getUnevaluatedItems());
      add(schema.getUnevaluatedProperties());
    }

    private void refer(Reference<?> reference) {
      if (reference.getRef() != null) {
        refer(reference.getRef());
      }
    }

    private void refer(String reference) {
      if (reference.startsWith(SCHEMAS) && used.add(reference.substring(SCHEMAS.length()))) {
        missing.add(reference.substring(SCHEMAS.length()));
      }
    }
  }
}
