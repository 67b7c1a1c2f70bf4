package vn.dondoc.engine.fence;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import vn.dondoc.engine.fence.Refusal.Why;

/**
 * Holds the class that a rule's {@code then} was compiled to against what it may do, method by method and instruction by
 * instruction: calls and constants of allowed types only, and straight on. What Java was written for it does not matter.
 */
final class ClassFence extends ClassVisitor {

    /** What the compiler itself writes at the beginning of every {@code then}, only to cast to it. */
    private static final String CAST_BY_THE_COMPILER = "org/drools/core/rule/consequence/KnowledgeHelper";

    /** What the compiler writes around the arguments of accumulate functions. */
    private static final String WRAPPED_BY_THE_COMPILER = "org/drools/mvel/field/FieldFactory";

    private final AllowedMembers allowed;
    private @Nullable Finding first;
    private String name = "";

    /**
     * What is wrong with a class.
     *
     * @param line line of the generated source, from 1; 0 where none is known
     */
    record Finding(int line, String words, Why why) {}

    private ClassFence(AllowedMembers allowed) {
        super(Opcodes.ASM9);
        this.allowed = allowed;
    }

    /** The first thing in a compiled class that no rule may do, or null. */
    static @Nullable Finding check(byte[] bytes, AllowedMembers allowed) {
        ClassFence fence = new ClassFence(allowed);
        new ClassReader(bytes).accept(fence, ClassReader.SKIP_FRAMES);
        return fence.first;
    }

    private void refuse(int line, String words, Why why) {
        if (first == null) {
            first = new Finding(line, words, why);
        }
    }

    @Override
    public void visit(
            int version, int access, String own, @Nullable String signature, String parent, String[] interfaces) {
        name = own;
        if (!parent.equals("java/lang/Object") || interfaces.length > 0) {
            refuse(0, parent, Why.CODE);
        }
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
        boolean started = method.equals("<clinit>");
        boolean ownCode = (access & (Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED | Opcodes.ACC_SYNTHETIC)) != 0;
        if (started || ownCode) {
            refuse(0, started ? "static" : method, Why.CODE);
        }
        return new MethodFence(method.equals("<init>"));
    }

    private static String dotted(String internalName) {
        return internalName.replace('/', '.');
    }

    /** One method. */
    private final class MethodFence extends MethodVisitor {

        private final boolean constructor;
        private final Set<Label> passed = new HashSet<>();
        private int line;

        MethodFence(boolean constructor) {
            super(Opcodes.ASM9);
            this.constructor = constructor;
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label target) {
            if (passed.contains(target)) {
                refuse(line, "for, while", Why.CODE);
            }
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
            refuse(line, "switch", Why.CODE);
        }

        @Override
        public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
            refuse(line, "switch", Why.CODE);
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
            refuse(line, "try", Why.CODE);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
            boolean ofObject = constructor && owner.equals("java/lang/Object") && method.equals("<init>");
            boolean joinsText = owner.equals("java/lang/StringBuilder") && method.equals("<init>");
            boolean wraps = owner.equals(WRAPPED_BY_THE_COMPILER);
            if (!ofObject && !joinsText && !wraps && !allowed.member(dotted(owner), method)) {
                refuse(line, owner.equals(name) ? method : dotted(owner) + "." + method, Why.CALL);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
            if (opcode != Opcodes.GETSTATIC || !allowed.member(dotted(owner), field)) {
                refuse(line, owner.equals(name) ? field : dotted(owner) + "." + field, Why.CALL);
            }
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            boolean known = opcode == Opcodes.NEW
                    ? type.equals("java/lang/StringBuilder")
                    : (opcode == Opcodes.CHECKCAST && type.equals(CAST_BY_THE_COMPILER))
                            || (opcode != Opcodes.ANEWARRAY && allowed.type(dotted(type)) != null);
            if (!known) {
                refuse(line, "new, (" + dotted(type) + ")", Why.CODE);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String method, String descriptor, Handle bootstrap, Object... arguments) {
            boolean joinsText = bootstrap.getOwner().equals("java/lang/invoke/StringConcatFactory")
                    && bootstrap.getName().equals("makeConcatWithConstants");
            if (!joinsText) {
                refuse(line, "->", Why.CODE);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (!(value instanceof String) && !(value instanceof Number)) {
                refuse(line, ".class", Why.CODE);
            }
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            refuse(line, "new []", Why.CODE);
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            if (opcode == Opcodes.NEWARRAY) {
                refuse(line, "new []", Why.CODE);
            }
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.MONITORENTER || opcode == Opcodes.ATHROW) {
                refuse(line, opcode == Opcodes.ATHROW ? "throw" : "synchronized", Why.CODE);
            }
        }
    }
}
