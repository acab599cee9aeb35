package org.scheelite.tensor.cpu;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// The native library, taken out of its jar and loaded when this class is first used. Its handles
/// are constants, so that calls through them compile to plain calls.
@SuppressWarnings("restricted") // calling foreign functions is its purpose
final class OpenBlasLibrary {

  static final Gemm32 SGEMM;
  static final Gemm64 DGEMM;
  static final Gemv32 SGEMV;
  static final Gemv64 DGEMV;

  /// Whether the library has kernels for 32-bit matrices of moderate size that do not copy their
  /// factors first; it has them for processors with 512-bit vectors.
  static final boolean MULTIPLIES_UNPREPARED;

  private static final Set<String> CORES_WITH_WIDE_VECTORS =
      Set.of("skylakex", "cooperlake", "sapphirerapids");

  static {
    SymbolLookup symbols = load();
    SGEMM = MethodHandleProxies.asInterfaceInstance(Gemm32.class, gemm(symbols, "s", JAVA_FLOAT));
    DGEMM = MethodHandleProxies.asInterfaceInstance(Gemm64.class, gemm(symbols, "d", JAVA_DOUBLE));
    SGEMV = MethodHandleProxies.asInterfaceInstance(Gemv32.class, gemv(symbols, "s", JAVA_FLOAT));
    DGEMV = MethodHandleProxies.asInterfaceInstance(Gemv64.class, gemv(symbols, "d", JAVA_DOUBLE));
    String core = core(symbols).toLowerCase(Locale.ROOT);
    MULTIPLIES_UNPREPARED = CORES_WITH_WIDE_VECTORS.contains(core);
  }

  private OpenBlasLibrary() {}

  /// Loads the library, or throws an `ExceptionInInitializerError` that says why not.
  static void touch() {
    Objects.requireNonNull(SGEMM);
  }

  /// The library's product of 32-bit matrices.
  public interface Gemm32 {
    void multiply(
        int order,
        int ta,
        int tb,
        int m,
        int n,
        int k, //
        float alpha,
        MemorySegment a,
        int lda,
        MemorySegment b,
        int ldb, //
        float beta,
        MemorySegment c,
        int ldc);
  }

  /// The library's product of 64-bit matrices.
  public interface Gemm64 {
    void multiply(
        int order,
        int ta,
        int tb,
        int m,
        int n,
        int k, //
        double alpha,
        MemorySegment a,
        int lda,
        MemorySegment b,
        int ldb, //
        double beta,
        MemorySegment c,
        int ldc);
  }

  /// The library's product of a 32-bit matrix and a vector.
  public interface Gemv32 {
    void multiply(
        int order,
        int ta,
        int rows,
        int columns,
        float alpha,
        MemorySegment a,
        int lda,
        MemorySegment x,
        int stepX,
        float beta,
        MemorySegment y,
        int stepY);
  }

  /// The library's product of a 64-bit matrix and a vector.
  public interface Gemv64 {
    void multiply(
        int order,
        int ta,
        int rows,
        int columns,
        double alpha,
        MemorySegment a,
        int lda,
        MemorySegment x,
        int stepX,
        double beta,
        MemorySegment y,
        int stepY);
  }

  /// Sets how many threads the library uses.
  public interface Threads {
    void set(int count);
  }

  /// May work on arrays of the heap: calls are short, and the collector waits meanwhile.
  private static MethodHandle gemm(SymbolLookup symbols, String kind, MemoryLayout real) {
    FunctionDescriptor type =
        FunctionDescriptor.ofVoid(
            JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, //
            real, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, real, ADDRESS, JAVA_INT);
    MemorySegment function = symbols.findOrThrow("cblas_" + kind + "gemm");
    return Linker.nativeLinker().downcallHandle(function, type, Linker.Option.critical(true));
  }

  private static MethodHandle gemv(SymbolLookup symbols, String kind, MemoryLayout real) {
    FunctionDescriptor type =
        FunctionDescriptor.ofVoid(
            JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, //
            real, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, real, ADDRESS, JAVA_INT);
    MemorySegment function = symbols.findOrThrow("cblas_" + kind + "gemv");
    return Linker.nativeLinker().downcallHandle(function, type, Linker.Option.critical(true));
  }

  private static SymbolLookup load() {
    String platform = platform();
    Path folder = Path.of(System.getProperty("java.io.tmpdir"), folderName(platform));
    try {
      Files.createDirectories(folder);
      for (String file : files(platform)) {
        extract("/org/bytedeco/openblas/" + platform + "/" + file, folder.resolve(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Path library = folder.resolve(files(platform).getLast());
    SymbolLookup symbols = SymbolLookup.libraryLookup(library, Arena.global());
    oneThread(symbols);
    return symbols;
  }

  /// Our own workers share out the work; threads of the library beside them slow everything down.
  private static void oneThread(SymbolLookup symbols) {
    MemorySegment setThreads = symbols.findOrThrow("openblas_set_num_threads");
    MethodHandle handle =
        Linker.nativeLinker().downcallHandle(setThreads, FunctionDescriptor.ofVoid(JAVA_INT));
    MethodHandleProxies.asInterfaceInstance(Threads.class, handle).set(1);
  }

  /// Tells a name.
  public interface Name {
    MemorySegment get();
  }

  /// The kind of processor that the library has chosen its kernels for.
  private static String core(SymbolLookup symbols) {
    MemorySegment getName = symbols.findOrThrow("openblas_get_corename");
    MethodHandle handle =
        Linker.nativeLinker().downcallHandle(getName, FunctionDescriptor.of(ADDRESS));
    MemorySegment name = MethodHandleProxies.asInterfaceInstance(Name.class, handle).get();
    return name.reinterpret(Integer.MAX_VALUE).getString(0);
  }

  private static String folderName(String platform) {
    return "scheelite-openblas-" + platform + "-" + System.getProperty("user.name");
  }

  private static String platform() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String cpu = System.getProperty("os.arch");
    String system = os.contains("mac") ? "macosx" : os.contains("win") ? "windows" : "linux";
    return system + (cpu.equals("aarch64") ? "-arm64" : "-x86_64");
  }

  /// The library's files, what it needs first and itself last.
  private static List<String> files(String platform) {
    return switch (platform) {
      case "linux-x86_64" ->
          List.of("libgcc_s.so.1", "libquadmath.so.0", "libgfortran.so.5", "libopenblas.so.0");
      case "linux-arm64" -> List.of("libgcc_s.so.1", "libgfortran.so.5", "libopenblas.so.0");
      case "macosx-x86_64", "macosx-arm64" ->
          List.of(
              "libgcc_s.1.1.dylib",
              "libquadmath.0.dylib",
              "libgfortran.dylib",
              "libopenblas.0.dylib");
      default -> List.of("libopenblas.dll");
    };
  }

  /// Writes a file out of the jar unless a former run has done so. Missing helpers are left out:
  /// builds of the library differ in what they need.
  private static void extract(String resource, Path to) throws IOException {
    URL found = OpenBlasLibrary.class.getResource(resource);
    if (found == null) {
      if (to.getFileName().toString().contains("openblas")) {
        throw new IOException("no " + resource + " on the class path");
      }
      return;
    }
    URLConnection entry = found.openConnection();
    try (InputStream in = entry.getInputStream()) {
      if (!Files.exists(to) || Files.size(to) != entry.getContentLengthLong()) {
        Path part = Files.createTempFile(to.getParent(), "part", ".tmp");
        Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
