package dev.responds.benchmark.render;

import dev.responds.benchmark.peer.Peer;
import dev.responds.benchmark.peer.Peers;
import dev.responds.benchmark.result.Kind;
import dev.responds.benchmark.result.Measured;
import dev.responds.benchmark.result.Ratio;
import dev.responds.benchmark.result.Results;
import dev.responds.benchmark.result.Spread;
import java.util.List;
import java.util.Optional;

/** Draws the time of each processor, as a multiple of no processing, with its limit marked. */
public final class BarChart {

  private static final int WIDTH = 820;
  private static final int LEFT = 268;
  private static final int RIGHT = 770;
  private static final int TOP = 104;
  private static final int BAR = 13;
  private static final int BETWEEN = 12;
  private static final int BOTTOM = 46;
  private static final int NOTE = 16;

  /** The colours of the status reference, for bright and dark surroundings. */
  private static final String STYLE =
      """
      svg { --card: #fff; --text: #1d2126; --muted: #5a626c; --line: #e4e6e9;
        --ours: #17623c; --ours-own: #9fd4b5; --other: #4a5568; --other-own: #c2c8cf; --mark: #9c2235; }
      @media (prefers-color-scheme: dark) {
        svg { --card: #1a1e22; --text: #e4e7eb; --muted: #a4adb8; --line: #2c3239;
          --ours: #8fd3a6; --ours-own: #2f6b48; --other: #b9c3d1; --other-own: #566070; --mark: #f4a7b0; }
      }
      text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; fill: var(--text); }
      .card { fill: var(--card); stroke: var(--line); }
      .title { font-size: 17px; font-weight: 600; }
      .name { font-weight: 600; }
      .note, .tick, .jdk { fill: var(--muted); font-size: 11px; }
      .tick { text-anchor: middle; }
      .jdk { text-anchor: end; }
      .grid { stroke: var(--line); }
      .one { stroke: var(--muted); stroke-dasharray: 3 3; }
      .ours { fill: var(--ours); } .ours-own { fill: var(--ours-own); }
      .other { fill: var(--other); } .other-own { fill: var(--other-own); }
      .mark { stroke: var(--mark); stroke-width: 2; }
      .spread { stroke: var(--text); }
      .value { font-size: 12px; font-variant-numeric: tabular-nums; }
      """;

  private final Svg svg = new Svg();
  private final Results results;
  private final List<Peer> peers;
  private final int endpoints;
  private final double end;

  /** Draws what is known of these processors, in their order, at one size. */
  public BarChart(Results results, List<Peer> peers, int endpoints) {
    this.results = results;
    this.endpoints = endpoints;
    this.peers = peers.stream().filter(this::isMeasured).toList();
    end = Math.ceil(longest() + 0.5);
  }

  /** Returns the picture. */
  public String svg() {
    int bottom = TOP + peers.size() * row();
    int height = bottom + BOTTOM + results.machine().size() * NOTE;
    String title = "Compile time with an annotation processor, as a multiple of no processing";
    svg.rectangle("card", 0.5, 0.5, WIDTH - 1, height - 1);
    svg.text("title", 24, 34, title);
    svg.text("note", 24, 54, subtitle());
    addLegend();
    addAxis(bottom);
    int y = TOP;
    for (Peer peer : peers) {
      addPeer(peer, y);
      y += row();
    }
    addMachine(bottom + BOTTOM);
    return svg.picture(WIDTH, height, title, STYLE);
  }

  private String subtitle() {
    return Numbers.of(endpoints)
        + " endpoints with 5 statuses each, or as many value types; whole javac process;"
        + " medians, the thin line spans all rounds";
  }

  private void addLegend() {
    svg.rectangle("other", 24, 70, BAR, BAR);
    svg.text("note", 42, 80, "javac alone, generated sources included");
    svg.line("mark", 300, 69, 300, 84);
    svg.text("note", 306, 80, "the limit");
    svg.rectangle("other-own", 384, 70, BAR, BAR);
    svg.text("note", 402, 80, "the processor's own");
    svg.rectangle("ours", 540, 70, BAR, BAR);
    svg.rectangle("ours-own", 540 + BAR, 70, BAR, BAR);
    svg.text("note", 572, 80, "this project");
  }

  private void addAxis(int bottom) {
    for (int times = 0; times <= end; times++) {
      svg.line(times == 1 ? "one" : "grid", x(times), TOP - 8, x(times), bottom);
      svg.text("tick", x(times), bottom + 16, times + "×");
    }
  }

  private void addMachine(int top) {
    int y = top;
    for (String line : results.machine()) {
      svg.text("note", 24, y, line);
      y += NOTE;
    }
  }

  private void addPeer(Peer peer, int top) {
    svg.text("name", 24, top + 11, peer.name());
    svg.text("note", 24, top + 25, peer.writes());
    int y = top;
    for (int jdk : results.jdks()) {
      addBar(subject(peer, jdk), y);
      y += BAR + 2;
    }
  }

  private void addBar(Measured subject, int y) {
    Optional<Spread> whole = Ratio.WHOLE_TO_PLAIN.of(results, subject);
    if (whole.isEmpty()) {
      return;
    }
    String style = subject.peer().startsWith(Peers.RESPONDS) ? "ours" : "other";
    double right = x(whole.get().median());
    svg.text("jdk", LEFT - 5, y + 10, "JDK " + subject.jdk());
    svg.rectangle(style + "-own", LEFT, y, right - LEFT, BAR);
    addLimit(style, Math.min(right, x(limit(subject))), y);
    double middle = y + BAR / 2.0;
    svg.line("spread", x(whole.get().min()), middle, x(whole.get().max()), middle);
    double after = Math.max(right, x(whole.get().max())) + 6;
    svg.text("value", after, y + 11, Numbers.of(whole.get().median()));
  }

  private void addLimit(String style, double limit, int y) {
    svg.rectangle(style, LEFT, y, limit - LEFT, BAR);
    svg.line("mark", limit, y - 1, limit, y + BAR + 1);
  }

  /** Without generated sources, the limit is no processing. */
  private double limit(Measured subject) {
    return Ratio.LIMIT_TO_PLAIN.of(results, subject).map(Spread::median).orElse(1.0);
  }

  private int row() {
    return Math.max(2, results.jdks().size()) * (BAR + 2) + BETWEEN;
  }

  private double x(double times) {
    return LEFT + (RIGHT - LEFT) * times / end;
  }

  private double longest() {
    return peers.stream()
        .flatMap(peer -> results.jdks().stream().map(jdk -> subject(peer, jdk)))
        .flatMap(subject -> Ratio.WHOLE_TO_PLAIN.of(results, subject).stream())
        .mapToDouble(Spread::max)
        .max()
        .orElse(1);
  }

  private boolean isMeasured(Peer peer) {
    return results.jdks().stream().anyMatch(jdk -> !results.rounds(subject(peer, jdk)).isEmpty());
  }

  private Measured subject(Peer peer, int jdk) {
    return new Measured(Kind.PROCESS, jdk, endpoints, peer.name());
  }
}
