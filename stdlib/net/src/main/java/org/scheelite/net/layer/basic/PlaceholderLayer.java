package org.scheelite.net.layer.basic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.net.Construction;
import org.scheelite.net.Layer;
import org.scheelite.net.Net;
import org.scheelite.net.NetFault;
import org.scheelite.net.NetMessages;
import org.scheelite.net.layer.InputPorts;
import org.scheelite.net.lower.Scope;
import org.scheelite.net.shape.Rules;
import org.scheelite.tensor.Node;

/// Stands for an operation that is not known.
///
/// `PlaceholderLayer[]` and `PlaceholderLayer["tag", <|"name" -> value, …|>]` hold the place of an
/// operation in a net that comes from elsewhere. `InputPorts` and `OutputPorts` give numbers, names
/// or types of ports, `"Arrays"` an association of arrays. Nothing is inferred through it, and a
/// net that contains it can be neither evaluated nor trained; replace it with `NetReplace`.
///
/// ```wl
/// In:  PlaceholderLayer["Custom", <|"Size" -> 3|>]
/// Out: PlaceholderLayer["Custom", <|"Size" -> 3|>]
/// ```
///
/// @param tag the tag and its data, as given
/// @param inputs the names of the inputs
/// @param outputs the names of the outputs
/// @param arrays the names of the arrays
@Builtin(seeAlso = {"NetGraph", "FunctionLayer"})
public record PlaceholderLayer(
    List<Expr> tag, List<String> inputs, List<String> outputs, List<String> arrays)
    implements Layer {
  private static final Symbol SYMBOL = Symbol.system("PlaceholderLayer");

  static final Option<Expr> INPUT_PORTS = InputPorts.OPTION;

  /// The number, names or types of the outputs.
  static final Option<Expr> OUTPUT_PORTS = Option.any("OutputPorts", Sym.AUTOMATIC);

  /// An association of arrays, or `None`.
  static final Option<Expr> ARRAYS = Option.any("Arrays", Sym.NONE);

  /// It cannot be evaluated.
  static final Message UNDEFINED =
      Message.of("PlaceholderLayer::undef", "`1` stands for an operation that is not known.");

  @Form(whole = true, max = 100)
  static @Nullable Expr of(Normal call, Frame frame) {
    boolean tagged = call.size() > 1 && call.arg(1) instanceof Assoc; // it is no list of options
    int count = Math.max(tagged ? 2 : 0, call.size() - frame.trailingOptions(call));
    boolean fits =
        count == 0
            || count <= 2
                && call.arg(0) instanceof Str
                && (count < 2 || call.arg(1) instanceof Assoc);
    if (!fits) {
      return null;
    }
    return NetFault.guard(frame, () -> make(call, count, frame));
  }

  private static Net make(Normal call, int count, Frame frame) {
    var options = new LinkedHashMap<>(Construction.options(call, count));
    InputPorts inputs = ports(options.remove("InputPorts"));
    InputPorts outputs = ports(options.remove("OutputPorts"));
    Expr arrays = options.remove("Arrays");
    var names = new ArrayList<String>();
    if (arrays instanceof Assoc given) {
      for (Assoc.Entry entry : given) {
        if (!(entry.key() instanceof Str(String name))) {
          throw wrong(arrays);
        }
        names.add(name);
        options.put(name, entry.value());
      }
    } else if (arrays != null && !arrays.equals(Sym.NONE)) {
      throw wrong(arrays);
    }
    List<String> out = outputs.names().stream().map(PlaceholderLayer::outputName).toList();
    inputs.types().forEach(options::putIfAbsent);
    outputs.types().forEach((name, type) -> options.putIfAbsent(outputName(name), type));
    var layer =
        new PlaceholderLayer(
            List.copyOf(call.args().subList(0, count)),
            inputs.names().isEmpty() ? List.of("Input") : inputs.names(),
            out.isEmpty() ? List.of("Output") : out,
            List.copyOf(names));
    return Construction.build(layer, options, Set.of(), frame);
  }

  /// `Output1` for what is numbered like an input.
  private static String outputName(String name) {
    return name.matches("Input[0-9]+") ? name.replace("Input", "Output") : name;
  }

  private static InputPorts ports(@Nullable Expr value) {
    InputPorts ports = InputPorts.read(value == null ? Sym.AUTOMATIC : value);
    if (ports == null) {
      throw wrong(value == null ? Sym.AUTOMATIC : value);
    }
    return ports;
  }

  private static NetFault wrong(Expr value) {
    return new NetFault(
        NetMessages.PARAMETER.by("PlaceholderLayer"),
        value,
        Str.of("a number, a list of names or types, or an association"));
  }

  @Override
  public Symbol symbol() {
    return SYMBOL;
  }

  @Override
  public void infer(Rules rules) {
    // nothing is known of it
  }

  @Override
  public Map<String, Node> lower(Scope scope) {
    throw new NetFault(UNDEFINED, Call.of(SYMBOL, arguments()));
  }

  @Override
  public List<Expr> arguments() {
    return tag;
  }

  @Override
  public List<Expr> options() {
    var options = new ArrayList<Expr>();
    if (!inputs.equals(List.of("Input"))) {
      options.add(Call.rule(Symbol.system("InputPorts"), names(inputs)));
    }
    if (!outputs.equals(List.of("Output"))) {
      options.add(Call.rule(Symbol.system("OutputPorts"), names(outputs)));
    }
    if (!arrays.isEmpty()) {
      Assoc.Builder all = Assoc.builder();
      arrays.forEach(name -> all.put(Str.of(name), Sym.AUTOMATIC));
      options.add(Call.rule(Str.of("Arrays"), all.build()));
    }
    return options;
  }

  private static Expr names(List<String> ports) {
    return Lists.of(ports.stream().map(Str::of).toList());
  }

  @Override
  public @Nullable Expr parameter(String name) {
    return name.equals("Tag") && !tag.isEmpty() ? tag.getFirst() : null;
  }
}
