// The bill of materials of what a release carries, as CycloneDX 1.6: every package that the lock files of the shipped
// projects name, and what the theme is built with from npm, with its hash and its licence. The same sources give the
// same bytes: no time, no chance, no machine.
// usage: node .ci/bill.mjs > publish.cdx.json   (after a restore; licences and file hashes of NuGet come from the restored packages)
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const packages = process.env.NUGET_PACKAGES ?? join(homedir(), '.nuget', 'packages');
const shipped = ['src/Publish', 'src/Publish.Cli', 'src/Publish.Engine', 'src/Publish.Export', 'src/Publish.Import', 'src/Publish.Metadata', 'src/Publish.Model', 'src/Publish.Printing', 'src/Publish.Translation', 'theme'];
const read = path => readFileSync(join(root, path), 'utf8');

// What every project refers to is for its build alone and is not shipped: analyzers.
const built = new Set([...read('src/Directory.Build.props').matchAll(/<PackageReference Include="([^"]+)" PrivateAssets="all"/g)].map(match => match[1]));

const found = new Map();
for (const project of shipped)
    for (const framework of Object.values(JSON.parse(read(`${project}/packages.lock.json`)).dependencies))
        for (const [name, entry] of Object.entries(framework))
            if (entry.type !== 'Project' && !built.has(name))
                found.set(`${name}@${entry.resolved}`, { name, ...entry });

const purl = (name, version) => `pkg:nuget/${name}@${version}`;
const versionOf = new Map([...found.values()].map(entry => [entry.name.toLowerCase(), purl(entry.name, entry.resolved)]));

function licencesOf(folder, name) {
    const file = join(folder, `${name.toLowerCase()}.nuspec`);
    if (!existsSync(file))
        return undefined;
    const text = readFileSync(file, 'utf8');
    const expression = /<license type="expression">([^<]+)<\/license>/.exec(text)?.[1];
    const address = /<licenseUrl>([^<]+)<\/licenseUrl>/.exec(text)?.[1];
    if (expression)
        return [{ expression }];
    const inside = /<license type="file">([^<]+)<\/license>/.exec(text)?.[1];
    return inside ? [{ license: { name: `as in ${inside}` } }] : address ? [{ license: { name: 'as at its address', url: address } }] : undefined;
}

const components = [...found.values()].map(({ name, resolved, contentHash }) => {
    const folder = join(packages, name.toLowerCase(), resolved.toLowerCase());
    const sum = join(folder, `${name.toLowerCase()}.${resolved.toLowerCase()}.nupkg.sha512`);
    return {
        type: 'library', 'bom-ref': purl(name, resolved), name, version: resolved,
        hashes: existsSync(sum) ? [{ alg: 'SHA-512', content: Buffer.from(readFileSync(sum, 'utf8').trim(), 'base64').toString('hex') }] : undefined,
        licenses: licencesOf(folder, name), purl: purl(name, resolved),
        properties: [{ name: 'nuget:contentHash', value: contentHash }],
    };
});

// What is embedded are the files that these packages bring ready-made; what npm would fetch for them besides is not.
const paper = JSON.parse(read('theme/paper/package-lock.json')).packages;
for (const name of Object.keys(paper[''].dependencies)) {
    const { version, integrity, license } = paper[`node_modules/${name}`];
    const reference = `pkg:npm/${name}@${version}`;
    components.push({
        type: 'library', 'bom-ref': reference, name, version,
        hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex') }],
        licenses: [{ expression: license }], purl: reference,
    });
}
const order = (one, other) => one['bom-ref'] < other['bom-ref'] ? -1 : 1;
components.sort(order);

const version = /<Version>([^<]+)<\/Version>/.exec(read('src/Directory.Build.props'))[1];
const dependencies = [...found.values()].map(({ name, resolved, dependencies: on }) => ({
    ref: purl(name, resolved), dependsOn: Object.keys(on ?? {}).map(one => versionOf.get(one.toLowerCase())).filter(Boolean).sort(),
})).sort((one, other) => one.ref < other.ref ? -1 : 1);
const content = createHash('sha256').update(JSON.stringify([version, components, dependencies])).digest('hex');
const serial = `${content.slice(0, 8)}-${content.slice(8, 12)}-5${content.slice(13, 16)}-8${content.slice(17, 20)}-${content.slice(20, 32)}`;

console.log(JSON.stringify({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json', bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: `urn:uuid:${serial}`, version: 1,
    metadata: { component: { type: 'application', 'bom-ref': 'publish', name: 'Publish', version } },
    components, dependencies,
}, null, 2));
