package org.scheelite.tensor.cpu;

import java.util.function.Supplier;

/// Which matrix kernels to use, decided once: the system property `scheelite.blas` may say `java`
/// or `openblas`; without it OpenBLAS is taken where it can be loaded.
///
/// @param kernels makes kernels for one thread
/// @param problem why OpenBLAS is not used although nobody declined it, or an empty text
public record BlasChoice(Supplier<Blas> kernels, String problem) {

  private static final String PROPERTY = "scheelite.blas";

  /// The choice for this virtual machine; the library is loaded when this is first called.
  public static BlasChoice get() {
    return Loaded.CHOICE;
  }

  /// Plain Java, whatever is installed.
  public static BlasChoice java() {
    return new BlasChoice(JavaBlas::new, "");
  }

  /// OpenBLAS, which was asked for, cannot be loaded.
  public static final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unavailable(String message) {
      super(message);
    }
  }

  private static final class Loaded {
    static final BlasChoice CHOICE = choose(System.getProperty(PROPERTY, ""));
  }

  private static BlasChoice choose(String wish) {
    if (wish.equals("java")) {
      return java();
    }
    BlasChoice loaded = load();
    if (wish.equals("openblas") && !loaded.problem.isEmpty()) {
      throw new Unavailable(loaded.problem);
    }
    return loaded;
  }

  private static BlasChoice load() {
    try {
      OpenBlasLibrary.touch();
      return new BlasChoice(OpenBlas::new, "");
    } catch (ExceptionInInitializerError e) {
      return new BlasChoice(JavaBlas::new, "OpenBLAS cannot be loaded: " + e.getCause());
    }
  }
}
