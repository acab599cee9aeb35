package org.scheelite.tensor.plan;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_float;
import static java.lang.constant.ConstantDescs.CD_int;
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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.scheelite.tensor.Op;
import org.scheelite.tensor.Precision;
import org.scheelite.tensor.math.Real32;
import org.scheelite.tensor.math.Real64;

/// Makes JVM code of a [Loop]: nested counting loops over plain arrays, in the form that the JVM's
/// compiler turns into vector code.
final class LoopCompiler {

  private static final ClassDesc NAME = ClassDesc.of("org.scheelite.tensor.plan.Generated");
  private static final MethodTypeDesc RUN =
      MethodTypeDesc.of(CD_void, CD_Object.arrayType(), CD_int.arrayType(), CD_int, CD_int);
  private static final int ARRAYS = 1;
  private static final int STARTS = 2;
  private static final int FIRST = 3;
  private static final int ROWS = 4;

  private final CodeBuilder code;
  private final Loop loop;
  private final List<Access> accesses;
  private final TypeKind real;
  private final ClassDesc realType;
  private final ClassDesc functions;

  /// Locals: the array of each access, its position on the level reached, each value, each sum.
  private final int[] array;

  /// Accesses that walk alike share a position: only then does the JVM's compiler see that they
  /// cannot run into each other, and makes vector code. This names the first of each kind.
  private final int[] leader;

  private final int[] position;
  private final int[] value;
  private final int[] sum;

  private LoopCompiler(CodeBuilder code, Loop loop, Precision precision, IntUnaryOperator origins) {
    this.code = code;
    this.loop = loop;
    this.accesses = loop.accesses();
    boolean single = precision == Precision.REAL32;
    this.real = single ? TypeKind.FLOAT : TypeKind.DOUBLE;
    this.realType = single ? CD_float : CD_double;
    this.functions = (single ? Real32.class : Real64.class).describeConstable().orElseThrow();
    this.array = locals(accesses.size(), TypeKind.REFERENCE);
    this.leader = leaders(accesses, origins);
    this.position = locals(accesses.size(), TypeKind.INT);
    for (int i = 0; i < position.length; i++) {
      position[i] = position[leader[i]];
    }
    this.value = locals(loop.values().size(), real);
    this.sum = locals(loop.stores().size(), real);
  }

  private int[] locals(int count, TypeKind kind) {
    int[] locals = new int[count];
    for (int i = 0; i < count; i++) {
      locals[i] = code.allocateLocal(kind);
    }
    return locals;
  }

  private static int[] leaders(List<Access> accesses, IntUnaryOperator origins) {
    int[] leaders = new int[accesses.size()];
    for (int i = 0; i < leaders.length; i++) {
      Access a = accesses.get(i);
      int k = 0;
      while (!(accesses.get(k).start() == a.start()
          && Arrays.equals(accesses.get(k).strides(), a.strides())
          && origins.applyAsInt(accesses.get(k).slot()) == origins.applyAsInt(a.slot()))) {
        k++;
      }
      leaders[i] = k;
    }
    return leaders;
  }

  /// The code of a loop, which must be collapsed.
  ///
  /// @param origins slots with equal numbers begin at the same index in every run
  /// @param shared code made before
  static LoopCode compile(
      Loop loop, Precision precision, IntUnaryOperator origins, SharedCode shared) {
    return shared.get(classFile(loop, precision, origins), LoopCompiler::load);
  }

  private static byte[] classFile(Loop loop, Precision precision, IntUnaryOperator origins) {
    return ClassFile.of()
        .build(
            NAME,
            type -> {
              type.withFlags(AccessFlag.FINAL, AccessFlag.SUPER);
              type.withInterfaceSymbols(LoopCode.class.describeConstable().orElseThrow());
              type.withMethodBody(
                  ConstantDescs.INIT_NAME,
                  ConstantDescs.MTD_void,
                  ClassFile.ACC_PUBLIC,
                  code ->
                      code.aload(0)
                          .invokespecial(CD_Object, "<init>", ConstantDescs.MTD_void)
                          .return_());
              type.withMethodBody(
                  "run",
                  RUN,
                  ClassFile.ACC_PUBLIC,
                  code -> new LoopCompiler(code, loop, precision, origins).method());
            });
  }

  private static LoopCode load(byte[] bytes) {
    try {
      return (LoopCode)
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

  private void method() {
    for (int i = 0; i < accesses.size(); i++) {
      Access access = accesses.get(i);
      code.aload(ARRAYS).loadConstant(access.slot()).aaload();
      code.checkcast(realType.arrayType()).astore(array[i]);
      if (leader[i] != i) {
        continue;
      }
      code.aload(STARTS).loadConstant(access.slot()).iaload();
      code.loadConstant(access.start()).iadd();
      code.iload(FIRST).loadConstant(loop.rowScale() * access.strides()[0]).imul().iadd();
      code.istore(position[i]);
    }
    int rows = code.allocateLocal(TypeKind.INT);
    code.iload(ROWS).loadConstant(loop.rowScale()).imul().istore(rows);
    level(0, rows);
    code.return_();
  }

  private void level(int level, int rows) {
    boolean innermost = level == loop.levels() - 1;
    if (innermost) {
      steadyLoads(level);
      startSums(level);
    }
    int[] saved = position.clone();
    if (!innermost) {
      for (int i = 0; i < accesses.size(); i++) {
        if (leader[i] != i) {
          position[i] = position[leader[i]];
        } else if (accesses.get(i).strides()[level] != 0) {
          position[i] = code.allocateLocal(TypeKind.INT);
          code.iload(saved[i]).istore(position[i]);
        }
      }
    }
    int counter = code.allocateLocal(TypeKind.INT);
    Label start = code.newLabel();
    Label end = code.newLabel();
    code.loadConstant(0).istore(counter).labelBinding(start).iload(counter);
    if (level == 0) {
      code.iload(rows);
    } else {
      code.loadConstant(loop.dims()[level - 1]);
    }
    code.if_icmpge(end);
    if (innermost) {
      body(level, counter);
    } else {
      level(level + 1, rows);
      for (int i = 0; i < accesses.size(); i++) {
        int stride = accesses.get(i).strides()[level];
        if (stride != 0 && leader[i] == i) {
          code.iload(position[i]).loadConstant(stride).iadd().istore(position[i]);
        }
      }
    }
    code.iinc(counter, 1).goto_(start).labelBinding(end);
    System.arraycopy(saved, 0, position, 0, saved.length);
    if (innermost) {
      endSums(level);
    }
  }

  /// Constants, and elements that stay the same within the innermost loop.
  private void steadyLoads(int level) {
    int access = 0;
    for (int i = 0; i < value.length; i++) {
      switch (loop.values().get(i)) {
        case Loop.Constant(var number) -> {
          if (real == TypeKind.FLOAT) {
            code.loadConstant((float) number);
          } else {
            code.loadConstant(number);
          }
          code.storeLocal(real, value[i]);
        }
        case Loop.Load(var from) -> {
          if (from.strides()[level] == 0) {
            code.aload(array[access]).iload(position[access]).arrayLoad(real);
            code.storeLocal(real, value[i]);
          }
          access++;
        }
        case Loop.Apply _ -> {}
      }
    }
  }

  private void body(int level, int counter) {
    int access = 0;
    for (int i = 0; i < value.length; i++) {
      switch (loop.values().get(i)) {
        case Loop.Constant _ -> {}
        case Loop.Load(var from) -> {
          if (from.strides()[level] != 0) {
            element(access, level, counter);
            code.arrayLoad(real).storeLocal(real, value[i]);
          }
          access++;
        }
        case Loop.Apply(var op, var arguments) -> {
          arguments.forEach(a -> code.loadLocal(real, value[a]));
          call(op);
          code.storeLocal(real, value[i]);
        }
      }
    }
    for (int i = 0; i < sum.length; i++) {
      store(i, access + i, level, counter);
    }
  }

  private void store(int i, int access, int level, int counter) {
    int from = value[loop.stores().get(i).value()];
    if (loop.reduced()[level]) {
      code.loadLocal(real, sum[i]).loadLocal(real, from);
      combine();
      code.storeLocal(real, sum[i]);
      return;
    }
    element(access, level, counter);
    if (loop.combine() == null) {
      code.loadLocal(real, from);
    } else {
      code.dup2().arrayLoad(real).loadLocal(real, from);
      combine();
    }
    code.arrayStore(real);
  }

  /// Pushes an array and the index in the innermost loop.
  private void element(int access, int level, int counter) {
    int stride = accesses.get(access).strides()[level];
    code.aload(array[access]).iload(position[access]);
    if (stride != 0) {
      code.iload(counter);
      if (stride != 1) {
        code.loadConstant(stride).imul();
      }
      code.iadd();
    }
  }

  private void startSums(int level) {
    if (loop.reduced()[level]) {
      for (int s : sum) {
        double identity = identity(loop);
        if (real == TypeKind.FLOAT) {
          code.loadConstant((float) identity);
        } else {
          code.loadConstant(identity);
        }
        code.storeLocal(real, s);
      }
    }
  }

  private void endSums(int level) {
    if (loop.reduced()[level]) {
      int first = accesses.size() - sum.length;
      for (int i = 0; i < sum.length; i++) {
        code.aload(array[first + i]).iload(position[first + i]);
        code.dup2().arrayLoad(real).loadLocal(real, sum[i]);
        combine();
        code.arrayStore(real);
      }
    }
  }

  /// What results of a reduction begin with.
  static double identity(Loop loop) {
    return loop.combine() == Op.MAXIMUM ? Double.NEGATIVE_INFINITY : 0;
  }

  private void combine() {
    call(loop.combine() == Op.MAXIMUM ? Op.MAX : Op.ADD);
  }

  private void call(Op op) {
    int arity = op.kind() == Op.Kind.UNARY ? 1 : op.kind() == Op.Kind.BINARY ? 2 : 3;
    var type = MethodTypeDesc.of(realType, Collections.nCopies(arity, realType));
    code.invokestatic(functions, op.function(), type);
  }
}
