export const onPath = 'PATH にある {program} を実行できません ({error})。';

export const runIt = '手動で実行し、出力を確認してください。';

export const notExecutable = '実行権限がないか、インタープリターが見つからないスクリプトの可能性があります。';

export const quickQuestion = 'バージョンの出力はサーバーに接続しないため、一瞬で終わるはずです。';

export const killedBySystem = 'マルウェア対策ソフトによる停止か、メモリ不足が考えられます。';

export const brokenOrOther = '壊れているか、同じ名前の別のプログラムです。';
