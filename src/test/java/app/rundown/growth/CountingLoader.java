package app.rundown.growth;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Loads the program and Jsoup a second time, with code in them that counts {@link Steps}. The program that users get is
 * not touched and knows nothing of it.
 */
final class CountingLoader extends ClassLoader {
    private static final ClassDesc STEPS = ClassDesc.of(Steps.class.getName());
    private static final MethodTypeDesc STEP = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);

    /** The methods that stand for methods of the JDK: name and descriptor, with the receiver as first parameter. */
    private static final Set<String> STAND_INS = Stream.of(Steps.class.getDeclaredMethods())
            .filter(m -> Modifier.isPublic(m.getModifiers()))
            .map(m -> m.getName()
                    + MethodType.methodType(m.getReturnType(), m.getParameterTypes())
                            .descriptorString())
            .collect(Collectors.toSet());

    private final ClassFile files = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
            ClassHierarchyResolver.ofResourceParsing(CountingLoader.class.getClassLoader())));

    CountingLoader() {
        super(CountingLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean counts = name.startsWith("org.jsoup.") || name.startsWith("app.rundown.");
        if (!counts || name.equals(Steps.class.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] counting = counting(in.readAllBytes());
            return defineClass(name, counting, 0, counting.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private byte[] counting(byte[] bytes) {
        ClassModel model = files.parse(bytes);
        String owner = model.thisClass().asInternalName().replaceFirst(".*/", "");
        return files.transformClass(model, (builder, element) -> {
            if (element instanceof MethodModel method && method.code().isPresent()) {
                int number = Steps.register(owner + "." + method.methodName().stringValue());
                builder.transformMethod(method, MethodTransform.transformingCode(new Counting(number)));
            } else {
                builder.with(element);
            }
        });
    }

    /** Counts a step where a method begins and before each jump back. */
    private static final class Counting implements CodeTransform {
        private final int method;
        private final Set<Label> passed = new HashSet<>();

        Counting(int method) {
            this.method = method;
        }

        @Override
        public void atStart(CodeBuilder builder) {
            count(builder);
        }

        @Override
        public void accept(CodeBuilder builder, CodeElement element) {
            if (element instanceof LabelTarget target) {
                passed.add(target.label());
            } else if (element instanceof BranchInstruction branch && passed.contains(branch.target())) {
                count(builder);
            }
            @Nullable MethodTypeDesc standIn = element instanceof InvokeInstruction call ? standIn(call) : null;
            if (element instanceof InvokeInstruction call && standIn != null) {
                builder.invokestatic(STEPS, call.name().stringValue(), standIn);
            } else {
                builder.with(element);
            }
        }

        private void count(CodeBuilder builder) {
            builder.loadConstant(method).invokestatic(STEPS, "step", STEP);
        }

        /** Returns the type of the method that counts what a call does; null if it is called as it is. */
        private static @Nullable MethodTypeDesc standIn(InvokeInstruction call) {
            if (call.opcode() != Opcode.INVOKEVIRTUAL && call.opcode() != Opcode.INVOKEINTERFACE) {
                return null;
            }
            MethodTypeDesc type =
                    call.typeSymbol().insertParameterTypes(0, call.owner().asSymbol());
            return STAND_INS.contains(call.name().stringValue() + type.descriptorString()) ? type : null;
        }
    }
}
