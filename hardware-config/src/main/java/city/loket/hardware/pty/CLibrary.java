package city.loket.hardware.pty;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** The few functions of the C library of Linux that a pseudo-terminal needs. Each answers what the C function answers. */
final class CLibrary {

    static final int READ_WRITE_NO_CONTROL = 0x2 | 0x100;
    static final int NON_BLOCKING = 0x800;
    static final short READABLE = 0x1;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final MethodHandle OPENPT = function("posix_openpt", JAVA_INT, JAVA_INT);
    private static final MethodHandle GRANTPT = function("grantpt", JAVA_INT, JAVA_INT);
    private static final MethodHandle UNLOCKPT = function("unlockpt", JAVA_INT, JAVA_INT);
    private static final MethodHandle PTSNAME = function("ptsname_r", JAVA_INT, JAVA_INT, ADDRESS, JAVA_LONG);
    private static final MethodHandle OPEN =
            function("open", Linker.Option.firstVariadicArg(2), JAVA_INT, ADDRESS, JAVA_INT);
    private static final MethodHandle READ = function("read", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
    private static final MethodHandle WRITE = function("write", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
    private static final MethodHandle CLOSE = function("close", JAVA_INT, JAVA_INT);
    private static final MethodHandle PIPE = function("pipe", JAVA_INT, ADDRESS);
    private static final MethodHandle POLL = function("poll", JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
    private static final MethodHandle GET_ATTRIBUTES = function("tcgetattr", JAVA_INT, JAVA_INT, ADDRESS);
    private static final MethodHandle MAKE_RAW =
            LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow("cfmakeraw"), FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle SET_ATTRIBUTES = function("tcsetattr", JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);

    private CLibrary() {}

    static int openpt(int flags) {
        return call(() -> (int) OPENPT.invokeExact(flags));
    }

    static int grantpt(int master) {
        return call(() -> (int) GRANTPT.invokeExact(master));
    }

    static int unlockpt(int master) {
        return call(() -> (int) UNLOCKPT.invokeExact(master));
    }

    static int ptsname(int master, MemorySegment name) {
        return call(() -> (int) PTSNAME.invokeExact(master, name, name.byteSize()));
    }

    static int open(MemorySegment path, int flags) {
        return call(() -> (int) OPEN.invokeExact(path, flags));
    }

    static long read(int descriptor, MemorySegment into) {
        return call(() -> (long) READ.invokeExact(descriptor, into, into.byteSize()));
    }

    static long write(int descriptor, MemorySegment bytes) {
        return call(() -> (long) WRITE.invokeExact(descriptor, bytes, bytes.byteSize()));
    }

    static int close(int descriptor) {
        return call(() -> (int) CLOSE.invokeExact(descriptor));
    }

    static int pipe(MemorySegment twoDescriptors) {
        return call(() -> (int) PIPE.invokeExact(twoDescriptors));
    }

    /** Blocks until one of {@code count} descriptors is ready. */
    static int poll(MemorySegment descriptors, long count) {
        return call(() -> (int) POLL.invokeExact(descriptors, count, -1));
    }

    /** All 256 byte values pass, nothing is echoed. */
    static int makeRaw(int descriptor, MemorySegment attributes) {
        return call(() -> {
            if ((int) GET_ATTRIBUTES.invokeExact(descriptor, attributes) != 0) {
                return -1;
            }
            MAKE_RAW.invokeExact(attributes);
            return (int) SET_ATTRIBUTES.invokeExact(descriptor, 0, attributes);
        });
    }

    private static MethodHandle function(String name, MemoryLayout answer, MemoryLayout... parameters) {
        return LINKER.downcallHandle(
                LINKER.defaultLookup().findOrThrow(name), FunctionDescriptor.of(answer, parameters));
    }

    private static MethodHandle function(
            String name, Linker.Option option, MemoryLayout answer, MemoryLayout... parameters) {
        return LINKER.downcallHandle(
                LINKER.defaultLookup().findOrThrow(name), FunctionDescriptor.of(answer, parameters), option);
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.make();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A C function threw, which it cannot", e);
        }
    }

    private interface Call<T> {
        T make() throws Throwable;
    }
}
