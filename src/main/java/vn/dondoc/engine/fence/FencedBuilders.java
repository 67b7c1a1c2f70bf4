package vn.dondoc.engine.fence;

import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.compiler.Dialect;
import org.drools.compiler.compiler.PackageRegistry;
import org.drools.mvel.java.JavaForMvelDialectConfiguration;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/** Builders of rules that load nothing of what no rule may do. */
public final class FencedBuilders {

    private FencedBuilders() {}

    /** A builder; adding to it throws {@link RefusedCode}, and it is then of no use any more. */
    public static KnowledgeBuilder builder() {
        KnowledgeBuilderConfiguration configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
        KnowledgeBuilderConfigurationImpl dialects = configuration.as(KnowledgeBuilderConfigurationImpl.KEY);
        dialects.setDialectConfiguration("java", new FencedDialects(dialects));
        return KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
    }

    private static final class FencedDialects extends JavaForMvelDialectConfiguration {

        FencedDialects(KnowledgeBuilderConfigurationImpl configuration) {
            super(configuration);
        }

        @Override
        public Dialect newDialect(
                ClassLoader loader,
                KnowledgeBuilderConfigurationImpl configuration,
                PackageRegistry registry,
                InternalKnowledgePackage compiled) {
            return new FencedJavaDialect(loader, configuration, registry, compiled);
        }
    }
}
