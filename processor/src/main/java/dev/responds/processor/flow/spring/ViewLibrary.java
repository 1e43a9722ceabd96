package dev.responds.processor.flow.spring;

import dev.responds.processor.flow.library.JdkLibrary;
import dev.responds.processor.flow.summary.Call;
import dev.responds.processor.flow.summary.Library;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Views with a status of their own, and results that are set later. */
final class ViewLibrary implements Library {

  static final String MODEL_AND_VIEW = "org/springframework/web/servlet/ModelAndView";
  static final String REDIRECT_VIEW = "org/springframework/web/servlet/view/RedirectView";
  static final String DEFERRED = "org/springframework/web/context/request/async/DeferredResult";
  static final String TASK = "org/springframework/web/context/request/async/WebAsyncTask";

  @Override
  public @Nullable FlowValue call(Call call) {
    return switch (call.method().owner()) {
      case MODEL_AND_VIEW -> modelAndView(call);
      case REDIRECT_VIEW -> redirect(call);
      case DEFERRED -> deferred(call);
      case TASK -> task(call);
      default -> null;
    };
  }

  private static @Nullable FlowValue modelAndView(Call call) {
    if (!call.method().isConstructor() && !call.name().equals("setStatus")) {
      return null;
    }
    for (Fact.Instance object : call.receiver().facts(Fact.Instance.class)) {
      Fact.Instance now = object;
      for (int i = 0; i < call.arguments().size(); i++) {
        Type type = call.parameter(i);
        if (type.getSort() == Type.OBJECT
            && type.getInternalName().startsWith(HttpStatusLibrary.STATUS)) {
          now = now.with(Fields.STATUS, call.argument(i));
        } else if (i == 0) {
          now = now.with(Fields.VALUE, call.argument(0));
        }
      }
      call.change(object, now);
    }
    return JdkLibrary.NOTHING;
  }

  private static @Nullable FlowValue redirect(Call call) {
    boolean set = call.name().equals("setStatusCode");
    if (!call.method().isConstructor() && !set) {
      return null;
    }
    for (Fact.Instance object : call.receiver().facts(Fact.Instance.class)) {
      Fact.Instance now = object.with(Fields.STATUS, set ? call.argument(0) : FlowValue.of(302));
      call.change(object, set ? now : now.with(Fields.HEADER + "Location", call.argument(0)));
    }
    return JdkLibrary.NOTHING;
  }

  private static @Nullable FlowValue deferred(Call call) {
    if (call.name().equals("setResult") || call.name().equals("setErrorResult")) {
      call.send(call.argument(0));
      return call.unknown();
    }
    return call.method().isConstructor() ? JdkLibrary.NOTHING : null;
  }

  private static @Nullable FlowValue task(Call call) {
    if (!call.method().isConstructor()) {
      return null;
    }
    FlowValue function = call.argument(call.arguments().size() - 1);
    for (Fact.Instance object : call.receiver().facts(Fact.Instance.class)) {
      call.change(object, object.with(Fields.VALUE, function));
    }
    return JdkLibrary.NOTHING;
  }
}
