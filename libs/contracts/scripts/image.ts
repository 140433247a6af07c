import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createFileRegistry, fromBinary, type DescEnum, type DescEnumValue, type DescField, type DescFile, type DescMessage } from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';

const proto = fileURLToPath(new URL('../../../proto/', import.meta.url));
const buf = fileURLToPath(new URL('../../../node_modules/.bin/buf', import.meta.url));

/** Numbers of the members of descriptor.proto that lead to a comment. */
const FILE = { message: 4, enum: 5 };
const MESSAGE = { field: 2 };
const ENUM = { value: 2 };

/** The contracts with what is written above them. Built from proto/ as it lies there: generated code keeps no comments. */
export class Image {
  readonly files: readonly DescFile[];
  private readonly comments = new Map<string, string>();

  constructor() {
    const set = fromBinary(FileDescriptorSetSchema, execFileSync(buf, ['build', '-o', '-'], { cwd: proto, maxBuffer: 1 << 26 }));
    this.files = [...createFileRegistry(set).files].filter(({ name }) => name.startsWith('huipin/'));
    for (const { name, sourceCodeInfo } of set.file) {
      for (const { path, leadingComments } of sourceCodeInfo?.location ?? []) {
        if (leadingComments !== '') this.comments.set(`${name.replace(/\.proto$/, '')} ${path.join(' ')}`, oneLine(leadingComments));
      }
    }
  }

  commentOf(what: DescMessage | DescEnum | DescField | DescEnumValue): string {
    return this.comments.get(`${fileOf(what).name} ${pathOf(what).join(' ')}`) ?? '';
  }
}

function fileOf(what: DescMessage | DescEnum | DescField | DescEnumValue): DescFile {
  return 'file' in what ? what.file : what.parent.file;
}

function pathOf(what: DescMessage | DescEnum | DescField | DescEnumValue): number[] {
  switch (what.kind) {
    case 'message':
      return [FILE.message, what.file.messages.indexOf(what)];
    case 'enum':
      return [FILE.enum, what.file.enums.indexOf(what)];
    case 'field':
      return [...pathOf(what.parent), MESSAGE.field, what.parent.fields.indexOf(what)];
    case 'enum_value':
      return [...pathOf(what.parent), ENUM.value, what.parent.values.indexOf(what)];
  }
}

function oneLine(comment: string): string {
  return comment.trim().replaceAll(/\s*\n\s*/g, ' ');
}
