package org.scheelite.std.compile;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.budget.Budget;

/// Writes the JVM code of a [Unit].
final class CodeWriter {
  private static final ClassDesc NAME = ClassDesc.of("org.scheelite.std.compile.Generated");
  private static final ClassDesc BUDGET = Budget.class.describeConstable().orElseThrow();
  private static final ClassDesc MACHINE = Machine.class.describeConstable().orElseThrow();
  private static final MethodTypeDesc RUN =
      MethodTypeDesc.of(
          CD_void,
          CD_long.arrayType(),
          CD_double.arrayType(),
          CD_Object.arrayType(),
          BUDGET,
          CD_int);
  private static final int LONGS = 1;
  private static final int REALS = 2;
  private static final int LISTS = 3;

  /// A power of 2.
  private static final int ROUNDS = 32;

  private final CodeBuilder code;
  private final Unit unit;
  private final List<Type> variables;
  private final int[] local;
  private final int budget;
  private final int room;

  /// Counts rounds of loops.
  private final int rounds;

  private @Nullable Label again;
  private @Nullable Label out;

  private CodeWriter(
      CodeBuilder code, Unit unit, List<Type> variables, int[] local, int budget, int room) {
    this.code = code;
    this.unit = unit;
    this.variables = variables;
    this.local = local;
    this.budget = budget;
    this.room = room;
    this.rounds = code.allocateLocal(TypeKind.INT);
    code.iconst_0().istore(rounds);
  }

  /// The code of a unit, loaded and ready.
  static NumericCode load(Unit unit) {
    byte[] bytes = ClassFile.of().build(NAME, type -> declare(type, unit));
    try {
      return (NumericCode)
          MethodHandles.lookup()
              .defineHiddenClass(bytes, true)
              .lookupClass()
              .getDeclaredConstructor()
              .newInstance();
    } catch (NoSuchMethodException
        | IllegalAccessException
        | InstantiationException
        | InvocationTargetException e) {
      throw new IllegalStateException("generated code does not load", e);
    }
  }

  private static void declare(java.lang.classfile.ClassBuilder type, Unit unit) {
    type.withFlags(AccessFlag.FINAL, AccessFlag.SUPER);
    type.withInterfaceSymbols(NumericCode.class.describeConstable().orElseThrow());
    type.withMethodBody(
        ConstantDescs.INIT_NAME,
        ConstantDescs.MTD_void,
        ClassFile.ACC_PUBLIC,
        code -> code.aload(0).invokespecial(CD_Object, "<init>", ConstantDescs.MTD_void).return_());
    type.withMethodBody("run", RUN, ClassFile.ACC_PUBLIC, code -> writeRun(code, unit));
    for (int i = 0; i < unit.functions().size(); i++) {
      Unit.Function function = unit.functions().get(i);
      type.withMethodBody(
          "f" + i,
          signature(function),
          ClassFile.ACC_STATIC,
          code -> writeFunction(code, unit, function));
    }
  }

  private static void writeRun(CodeBuilder code, Unit unit) {
    var local = new int[unit.variables().size()];
    for (int i = 0; i < local.length; i++) {
      Type type = unit.variables().get(i);
      local[i] = code.allocateLocal(type.kind());
      if (unit.inputs().contains(i)) {
        load(code, type, i);
      } else {
        zero(code, type);
      }
      code.storeLocal(type.kind(), local[i]);
    }
    var writer = new CodeWriter(code, unit, unit.variables(), local, 4, 5);
    Type type = unit.body().type();
    writer.write(unit.body());
    int result = -1;
    if (type.kind() != TypeKind.VOID) {
      result = code.allocateLocal(type.kind());
      code.storeLocal(type.kind(), result);
    }
    for (int variable : unit.kept()) {
      store(code, unit.variables().get(variable), variable, local[variable]);
    }
    if (result >= 0) {
      store(code, type, local.length, result);
    }
    if (type != Type.NEVER) {
      code.return_();
    }
  }

  private static void load(CodeBuilder code, Type type, int index) {
    switch (type) {
      case LONG -> code.aload(LONGS).loadConstant(index).laload();
      case TRUTH -> code.aload(LONGS).loadConstant(index).laload().l2i();
      case REAL -> code.aload(REALS).loadConstant(index).daload();
      default -> {
        code.aload(LISTS).loadConstant(index).aaload().checkcast(type.outside().desc());
        if (type.isCells()) {
          code.invokestatic(
              type.desc(), "of", MethodTypeDesc.of(type.desc(), type.outside().desc()));
        }
      }
    }
  }

  private static void store(CodeBuilder code, Type type, int index, int local) {
    switch (type) {
      case LONG -> code.aload(LONGS).loadConstant(index).lload(local).lastore();
      case TRUTH -> code.aload(LONGS).loadConstant(index).iload(local).i2l().lastore();
      case REAL -> code.aload(REALS).loadConstant(index).dload(local).dastore();
      default -> {
        code.aload(LISTS).loadConstant(index).aload(local);
        if (type.isCells()) {
          code.invokestatic(
              type.desc(),
              type.isGrid() ? "matrix" : "vector",
              MethodTypeDesc.of(type.outside().desc(), type.desc()));
        }
        code.aastore();
      }
    }
  }

  private static void zero(CodeBuilder code, Type type) {
    switch (type.kind()) {
      case LONG -> code.lconst_0();
      case DOUBLE -> code.dconst_0();
      case INT -> code.iconst_0();
      default -> code.aconst_null();
    }
  }

  private static MethodTypeDesc signature(Unit.Function function) {
    var parameters = new ArrayList<ClassDesc>();
    function.variables().subList(0, function.parameters()).forEach(t -> parameters.add(t.desc()));
    parameters.add(BUDGET);
    parameters.add(CD_int);
    return MethodTypeDesc.of(function.result().desc(), parameters);
  }

  private static void writeFunction(CodeBuilder code, Unit unit, Unit.Function function) {
    int parameters = function.parameters();
    var local = new int[function.variables().size()];
    for (int i = 0; i < local.length; i++) {
      Type type = function.variables().get(i);
      local[i] = i < parameters ? code.parameterSlot(i) : code.allocateLocal(type.kind());
      if (i >= parameters) {
        zero(code, type);
        code.storeLocal(type.kind(), local[i]);
      }
    }
    int budget = code.parameterSlot(parameters);
    int room = code.parameterSlot(parameters + 1);
    var writer = new CodeWriter(code, unit, function.variables(), local, budget, room);
    code.aload(budget).iload(room);
    code.invokestatic(MACHINE, "enter", MethodTypeDesc.of(CD_void, BUDGET, CD_int));
    writer.write(function.body());
    code.return_(function.result().kind());
  }

  /// Writes code that leaves the value on the stack, if there is one.
  private void write(Node node) {
    switch (node) {
      case Node.Constant(Type type, Object value) -> {
        switch (type) {
          case LONG -> code.loadConstant((Long) value);
          case REAL -> code.loadConstant((Double) value);
          default -> code.loadConstant((Boolean) value ? 1 : 0);
        }
      }
      case Node.Nothing _ -> {}
      case Node.Read(Type type, int variable) -> code.loadLocal(type.kind(), local[variable]);
      case Node.Assign(int variable, Node value) -> {
        write(value);
        duplicate(value.type());
        code.storeLocal(value.type().kind(), local[variable]);
      }
      case Node.Exchange(int variable, Node value) -> {
        code.loadLocal(variables.get(variable).kind(), local[variable]);
        write(value);
        code.storeLocal(value.type().kind(), local[variable]);
      }
      case Node.Loose(var operator, Node left, Node right) -> {
        write(left);
        write(right);
        switch (operator) {
          case ADD -> code.dadd();
          case SUBTRACT -> code.dsub();
          case MULTIPLY -> code.dmul();
        }
      }
      case Node.Apply apply -> apply(apply);
      case Node.Choice choice when choice.type() == Type.NONE -> drop(choice);
      case Node.Choice choice -> choose(choice);
      case Node.Steps(List<Node> steps) -> {
        for (Node step : steps.subList(0, steps.size() - 1)) {
          drop(step);
        }
        write(steps.getLast());
      }
      case Node.Loop loop -> loop(loop);
      case Node.Leave(boolean goesOn) -> code.goto_(target(goesOn));
      case Node.Invoke invoke -> invoke(invoke);
      case Node.Fraction _, Node.Exact _ ->
          throw new IllegalStateException("no value of the machine: " + node);
    }
  }

  private Label target(boolean goesOn) {
    Label label = goesOn ? again : out;
    if (label == null) {
      throw new IllegalStateException("no loop to leave");
    }
    return label;
  }

  private void duplicate(Type type) {
    if (type.kind().slotSize() == 2) {
      code.dup2();
    } else {
      code.dup();
    }
  }

  /// Writes code that leaves nothing on the stack.
  private void drop(Node node) {
    switch (node) {
      case Node.Assign(int variable, Node value) -> {
        write(value);
        code.storeLocal(value.type().kind(), local[variable]);
      }
      case Node.Exchange(int variable, Node value) -> drop(new Node.Assign(variable, value));
      case Node.Choice(_, Node test, Node first, Node second) -> {
        Label other = code.newLabel();
        Label end = code.newLabel();
        write(test);
        code.ifeq(other);
        drop(first);
        if (first.type() != Type.NEVER) {
          code.goto_(end);
        }
        code.labelBinding(other);
        drop(second);
        code.labelBinding(end);
      }
      case Node.Steps(List<Node> steps) -> steps.forEach(this::drop);
      default -> {
        write(node);
        switch (node.type().kind().slotSize()) {
          case 2 -> code.pop2();
          case 1 -> code.pop();
          default -> {}
        }
      }
    }
  }

  private void apply(Node.Apply apply) {
    var types = new ArrayList<ClassDesc>();
    for (Node argument : apply.arguments()) {
      write(argument);
      types.add(argument.type().desc());
    }
    ClassDesc owner = apply.owner().describeConstable().orElseThrow();
    code.invokestatic(owner, apply.method(), MethodTypeDesc.of(apply.type().desc(), types));
    if (apply.type() == Type.NEVER) {
      code.aconst_null().athrow();
    }
  }

  private void choose(Node.Choice choice) {
    Label other = code.newLabel();
    Label end = code.newLabel();
    write(choice.test());
    code.ifeq(other);
    write(choice.first());
    if (choice.first().type() != Type.NEVER) {
      code.goto_(end);
    }
    code.labelBinding(other);
    write(choice.second());
    code.labelBinding(end);
  }

  private void loop(Node.Loop loop) {
    Label start = code.newLabel();
    Label outerAgain = again;
    Label outerOut = out;
    Label goOn = code.newLabel();
    Label end = code.newLabel();
    again = goOn;
    out = end;
    code.labelBinding(start);
    write(loop.test());
    code.ifeq(end);
    poll();
    drop(loop.body());
    code.labelBinding(goOn);
    drop(loop.step());
    code.goto_(start);
    code.labelBinding(end);
    again = outerAgain;
    out = outerOut;
  }

  /// Looks at the budget once in so many rounds of loops.
  private void poll() {
    Label later = code.newLabel();
    code.iinc(rounds, 1).iload(rounds).loadConstant(ROUNDS - 1).iand().ifne(later);
    code.aload(budget).invokevirtual(BUDGET, "poll", ConstantDescs.MTD_void);
    code.labelBinding(later);
  }

  private void invoke(Node.Invoke invoke) {
    invoke.arguments().forEach(this::write);
    code.aload(budget).iload(room).iconst_1().isub();
    Unit.Function function = unit.functions().get(invoke.function());
    code.invokestatic(NAME, "f" + invoke.function(), signature(function));
  }
}
